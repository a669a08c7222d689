import { FocusZone, FocusZoneDirection } from "@fluentui/react/lib/FocusZone";
import type { JSX } from "react";
import { useCatalogue } from "../../../hooks/useCatalogue";
import { catalogueWords } from "../../../strings/catalogue";
import { useCatalogueStyles } from "../catalogue.styles";
import { nameOf } from "../indicatorNames";
import { useBrowseStyles } from "./browse.styles";

interface RecentsProps {
  /** Keys, the latest first. */
  readonly recents: readonly string[];
  readonly onOpen: (key: string) => void;
}

/** The indicators opened or inserted last, as short buttons; one stop of the Tab key, arrows within. */
export function Recents({ recents, onOpen }: RecentsProps): JSX.Element {
  const styles = useBrowseStyles();
  const common = useCatalogueStyles();
  const { withKey } = useCatalogue();
  const known = recents.flatMap((key) => withKey(key) ?? []);
  if (known.length === 0) return <p className={common.hint}>{catalogueWords.recentNone}</p>;
  return (
    <FocusZone direction={FocusZoneDirection.bidirectional}>
      <div role="group" aria-label={catalogueWords.recent} className={styles.recents}>
        <span className={styles.count}>{catalogueWords.recent}</span>
        {known.map((indicator) => (
          <button
            key={indicator.key}
            type="button"
            className={styles.chip}
            title={nameOf(indicator)}
            aria-label={nameOf(indicator)}
            onClick={() => onOpen(indicator.key)}
          >
            {indicator.code || indicator.title}
          </button>
        ))}
      </div>
    </FocusZone>
  );
}
