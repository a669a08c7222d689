import { Link } from "@fluentui/react/lib/Link";
import type { JSX } from "react";
import type { Indicator } from "../../../../catalogue/indicator";
import { useCatalogue } from "../../../hooks/useCatalogue";
import { detailWords } from "../../../strings/catalogue";
import { useCatalogueStyles } from "../catalogue.styles";
import { nameOf } from "../indicatorNames";

interface LinkedIndicatorsProps {
  readonly of: Indicator;
  readonly onOpen: (key: string) => void;
}

/** What an indicator is linked to in the other sets, or an agreement's indicators: how far each link can be trusted, and why. */
export function LinkedIndicators({ of, onOpen }: LinkedIndicatorsProps): JSX.Element | null {
  const styles = useCatalogueStyles();
  const catalogue = useCatalogue();
  const linked = catalogue.links(of.key);
  if (linked.length === 0) return null;
  const { links, indicators, linkStatus } = detailWords;
  return (
    <>
      <h2 className={styles.subheading}>{of.set === "PSA" ? indicators(linked.length) : links}</h2>
      <ul className={styles.links}>
        {linked.map(({ to, status, note }) => {
          const target = catalogue.withKey(to);
          return (
            <li key={to}>
              {target ? <Link onClick={() => onOpen(to)}>{nameOf(target)}</Link> : to}
              {` (${linkStatus[status]}) ${note}`}
            </li>
          );
        })}
      </ul>
    </>
  );
}
