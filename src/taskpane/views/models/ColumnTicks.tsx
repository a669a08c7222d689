import { Checkbox } from "@fluentui/react/lib/Checkbox";
import type { JSX } from "react";
import { withColumn } from "../../../sheets/ownBlock/corrections";
import { columnOnSheet } from "../../../sheets/ownBlock/ownCells";
import { usedValue } from "../../../sheets/ownBlock/usedValue";
import { ownCells as words } from "../../strings/ownCells";
import { useModelStyles } from "./models.styles";
import type { OwnPartProps } from "./ownPart";

/** How many of its figures show what a column holds. */
const SHOWN = 3;

/** Every column of figures with a tick: which are the years of the model. */
export function ColumnTicks({ own, onCorrect }: OwnPartProps): JSX.Element {
  const styles = useModelStyles();
  const { cells, layout, columns } = own;
  return (
    <section>
      <h2 className={styles.group}>{words.columns}</h2>
      <ul className={styles.list}>
        {layout.columnsWithFigures.map((column) => {
          const figures = layout.figureRows.map((row) => usedValue(cells, row, column)).filter(Boolean);
          return (
            <li key={column} className={styles.tick}>
              <Checkbox
                label={words.line(columnOnSheet(cells, column), layout.headings[column] ?? "")}
                checked={columns.includes(column)}
                onChange={(_, isTaken = false) => onCorrect(withColumn(own, column, isTaken))}
              />
              <div className={styles.values}>{words.values(words.cell(figures.slice(0, SHOWN)))}</div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
