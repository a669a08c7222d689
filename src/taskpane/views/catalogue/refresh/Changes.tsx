import { DefaultButton } from "@fluentui/react/lib/Button";
import { Checkbox } from "@fluentui/react/lib/Checkbox";
import { useState, type JSX } from "react";
import type { CellChange, RefreshPlan } from "../../../../workbook/plans";
import { refreshWords } from "../../../strings/refresh";
import { useCatalogueStyles } from "../catalogue.styles";

/** How many changes are listed, and how many more at a time. */
const LISTED = 20;
const MORE = 100;

interface ChangesProps {
  readonly plan: RefreshPlan;
  /** The addresses of the cells that stay as they are. */
  readonly left: ReadonlySet<string>;
  readonly onLeave: (address: string, isLeft: boolean) => void;
}

/** The cells that a refresh would change, each with what it holds now and what it would hold then, and a tick to accept it. */
export function Changes({ plan: { table, changes }, left, onLeave }: ChangesProps): JSX.Element {
  const styles = useCatalogueStyles();
  const [listed, setListed] = useState(LISTED);
  const rest = changes.length - listed;
  const place = ({ row, address }: CellChange) => refreshWords.change(table.codes[row] ?? "", address);
  return (
    <>
      <h2 className={styles.subheading}>{refreshWords.changes(changes.length)}</h2>
      <p className={styles.hint}>{refreshWords.leave}</p>
      <ul className={styles.links}>
        {changes.slice(0, listed).map((change) => (
          <li key={change.address}>
            <Checkbox
              label={place(change)}
              checked={!left.has(change.address)}
              onChange={(_, isAccepted = true) => onLeave(change.address, !isAccepted)}
            />
            <dl className={styles.change}>
              <dt>{refreshWords.before}</dt>
              <dd>{change.before || refreshWords.empty}</dd>
              <dt>{refreshWords.after}</dt>
              <dd>{change.after || refreshWords.empty}</dd>
            </dl>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <DefaultButton
          text={refreshWords.showRest(Math.min(rest, MORE))}
          onClick={() => setListed(listed + MORE)}
        />
      )}
    </>
  );
}
