import { Link } from "@fluentui/react/lib/Link";
import type { JSX } from "react";
import { findIndicator } from "../../../catalogue/findIndicator";
import type { Link as Tie } from "../../../catalogue/linksOf";
import { strings } from "../../strings";
import { useCatalogueStyles } from "./catalogue.styles";
import { nameOf } from "./indicatorNames";

interface LinkedIndicatorsProps {
  readonly ties: readonly Tie[];
  readonly onOpen: (key: string) => void;
}

/** What an indicator is tied to in the other sets, how far each tie can be trusted, and why. */
export function LinkedIndicators({ ties, onOpen }: LinkedIndicatorsProps): JSX.Element | null {
  const styles = useCatalogueStyles();
  if (ties.length === 0) return null;
  return (
    <>
      <h2 className={styles.subheading}>{strings.detail.links}</h2>
      <ul className={styles.links}>
        {ties.map(({ to, status, note }) => {
          const finding = findIndicator(to);
          const target = "found" in finding ? finding.found : undefined;
          return (
            <li key={to}>
              {target ? <Link onClick={() => onOpen(target.key)}>{nameOf(target)}</Link> : to}
              {` (${strings.detail.linkStatus[status]}) ${note}`}
            </li>
          );
        })}
      </ul>
    </>
  );
}
