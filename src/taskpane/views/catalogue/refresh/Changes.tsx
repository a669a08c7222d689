import type { JSX } from "react";
import type { CellChange, RefreshPlan } from "../../../../workbook/plans";
import { insertWords } from "../../../strings/insert";
import { refreshWords } from "../../../strings/refresh";
import { useCatalogueStyles } from "../catalogue.styles";

/** How many changes are listed before the rest is counted. */
const LISTED = 20;

/** The cells that a refresh would change, each with what it holds now and what it would hold then. */
export function Changes({ plan: { table, changes } }: { readonly plan: RefreshPlan }): JSX.Element {
  const styles = useCatalogueStyles();
  const rest = changes.length - LISTED;
  const place = ({ row, address }: CellChange) => refreshWords.change(table.codes[row] ?? "", address);
  return (
    <>
      <h2 className={styles.subheading}>{refreshWords.changes(changes.length)}</h2>
      <ul className={styles.links}>
        {changes.slice(0, LISTED).map((change) => (
          <li key={change.address}>
            <div className={styles.hint}>{place(change)}</div>
            <dl className={styles.change}>
              <dt>{refreshWords.before}</dt>
              <dd>{change.before || refreshWords.empty}</dd>
              <dt>{refreshWords.after}</dt>
              <dd>{change.after || refreshWords.empty}</dd>
            </dl>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={styles.hint}>{insertWords.andMore(rest)}</p>}
    </>
  );
}
