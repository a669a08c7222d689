import type { JSX } from "react";
import type { CellChange, RefreshPlan } from "../../../../workbook/port";
import { strings } from "../../../strings";
import { useCatalogueStyles } from "../catalogue.styles";

/** How many changes are listed before the rest is counted. */
const LISTED = 20;

/** The cells that a refresh would change, each with what it holds now and what it would hold then. */
export function Changes({ plan: { table, changes } }: { readonly plan: RefreshPlan }): JSX.Element {
  const styles = useCatalogueStyles();
  const { refresh } = strings.catalogue;
  const rest = changes.length - LISTED;
  const place = ({ row, address }: CellChange) => refresh.change(table.codes[row] ?? "", address);
  return (
    <>
      <h2 className={styles.subheading}>{refresh.changes(changes.length)}</h2>
      <ul className={styles.links}>
        {changes.slice(0, LISTED).map((change) => (
          <li key={change.address}>
            <div className={styles.hint}>{place(change)}</div>
            <dl className={styles.change}>
              <dt>{refresh.before}</dt>
              <dd>{change.before || refresh.empty}</dd>
              <dt>{refresh.after}</dt>
              <dd>{change.after || refresh.empty}</dd>
            </dl>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={styles.hint}>{strings.insert.andMore(rest)}</p>}
    </>
  );
}
