import { DefaultButton } from "@fluentui/react/lib/Button";
import { Link } from "@fluentui/react/lib/Link";
import type { JSX } from "react";
import { findIndicator } from "../../../catalogue/findIndicator";
import { strings } from "../../strings";
import { useCatalogueStyles } from "./catalogue.styles";
import { nameOf } from "./indicatorNames";

interface NothingFoundProps {
  readonly query: string;
  readonly narrowed: boolean;
  readonly onOpen: (key: string) => void;
  readonly onClear: () => void;
}

/** What to do when a search finds nothing: the nearest codes, how codes look, fewer filters. */
export function NothingFound({ query, narrowed, onOpen, onClear }: NothingFoundProps): JSX.Element {
  const styles = useCatalogueStyles();
  const finding = findIndicator(query);
  const nearest = "nearest" in finding ? finding.nearest : [];
  return (
    <div className={styles.nothing}>
      <p>
        {strings.catalogue.empty} {strings.catalogue.codesLookLike}
      </p>
      {nearest.length > 0 && (
        <>
          <h2 className={styles.subheading}>{strings.catalogue.nearest}</h2>
          <ul className={styles.links}>
            {nearest.map((indicator) => (
              <li key={indicator.key}>
                <Link onClick={() => onOpen(indicator.key)}>{nameOf(indicator)}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {narrowed && <DefaultButton text={strings.catalogue.clearFilters} onClick={onClear} />}
    </div>
  );
}
