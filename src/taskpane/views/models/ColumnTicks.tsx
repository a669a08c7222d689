import { Checkbox } from "@fluentui/react/lib/Checkbox";
import type { JSX } from "react";
import { withColumn } from "../../../sheets/ownBlock/corrections";
import { columnOnSheet } from "../../../sheets/ownBlock/ownCells";
import { usedValue } from "../../../sheets/ownBlock/usedValue";
import { yearRead } from "../../../sheets/ownBlock/years";
import { ownCells as words } from "../../strings/ownCells";
import { useModelStyles } from "./models.styles";
import type { OwnPartProps } from "./ownPart";

/** How many of its figures show what a column holds. */
const SHOWN = 3;

/** Every column beside the names with a tick, its year and its figures: which are the years of the model. */
export function ColumnTicks({ own, onCorrect }: OwnPartProps): JSX.Element {
  const styles = useModelStyles();
  const { cells, layout, columns } = own;
  return (
    <section>
      <h2 className={styles.group}>{words.columns}</h2>
      <ul className={styles.list}>
        {layout.headings.map((heading, column) => {
          if (column === layout.nameColumn) return null;
          const held = layout.figureRows.map((row) => usedValue(cells, row, column)).filter(Boolean);
          const year = yearRead(heading);
          return (
            <li key={column} className={styles.tick}>
              <Checkbox
                label={words.line(columnOnSheet(cells, column), heading)}
                checked={columns.includes(column)}
                // Words are no figures of a year.
                disabled={layout.columnsWithWords.includes(column)}
                onChange={(_, isTaken = false) => onCorrect(withColumn(own, column, isTaken))}
              />
              <div className={styles.values}>
                {words.cell([
                  year === undefined ? "" : words.readAs(year),
                  held.length > 0 ? words.values(words.cell(held.slice(0, SHOWN))) : words.blank,
                ])}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
