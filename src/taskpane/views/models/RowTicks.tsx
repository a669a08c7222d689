import { Checkbox } from "@fluentui/react/lib/Checkbox";
import { FocusZone, FocusZoneDirection } from "@fluentui/react/lib/FocusZone";
import { List } from "@fluentui/react/lib/List";
import { useMemo, type JSX } from "react";
import { withEveryRow, withRow } from "../../../sheets/ownBlock/corrections";
import { rowOnSheet } from "../../../sheets/ownBlock/ownCells";
import { nameOf, offeredRows, type OwnGuess } from "../../../sheets/ownBlock/ownGuess";
import type { OwnReading } from "../../../sheets/ownBlock/ownReading";
import { usedValue } from "../../../sheets/ownBlock/usedValue";
import { ownCells as words } from "../../strings/ownCells";
import { useModelStyles } from "./models.styles";
import type { OwnPartProps } from "./ownPart";

interface RowLine {
  readonly row: number;
  readonly label: string;
  readonly figures: string;
  readonly isTaken: boolean;
}

/** Every row below the headings with a tick and its figures: which are items of the model. */
export function RowTicks({ reading, own, onCorrect }: OwnPartProps): JSX.Element {
  const styles = useModelStyles();
  const lines = useMemo(() => linesOf(own, reading), [own, reading]);
  const [taken, all] = [own.rows.length, lines.length];
  const isTaken = new Set(own.rows);
  const isEvery = own.layout.figureRows.every((row) => isTaken.has(row));
  return (
    <section>
      <h2 className={styles.group}>{words.rows(taken, all)}</h2>
      <Checkbox
        label={words.takeAll}
        checked={isEvery}
        indeterminate={taken > 0 && !isEvery}
        onChange={() => onCorrect(withEveryRow(own, !isEvery))}
      />
      <FocusZone direction={FocusZoneDirection.vertical}>
        <List
          role="list"
          aria-label={words.rowList}
          items={lines}
          onRenderCell={(line, index = 0) =>
            line && (
              <div role="listitem" aria-setsize={all} aria-posinset={index + 1} className={styles.tick}>
                <Checkbox
                  label={line.label}
                  checked={line.isTaken}
                  onChange={(_, isTaken = false) => onCorrect(withRow(own, line.row, isTaken))}
                />
                {line.figures && <div className={styles.values}>{line.figures}</div>}
              </div>
            )
          }
        />
      </FocusZone>
    </section>
  );
}

function linesOf(own: OwnGuess, { roles, withoutTotals }: OwnReading): RowLine[] {
  const { cells, layout } = own;
  const taken = new Set(own.rows);
  const standings = new Map([
    ...layout.otherRows.map((row) => [row, words.besideTable] as const),
    ...(withoutTotals
      ? [
          ...layout.doubtfulRows.map((row) => [row, words.mayAddUp] as const),
          ...layout.totalRows.map((row) => [row, words.addsUp] as const),
          ...layout.partRows.map((row) => [row, words.isPart] as const),
        ]
      : []),
  ]);
  const ofFigures = new Set(roles.filter(({ figures }) => figures).map(({ key }) => key));
  const columns = layout.headings
    .map((_, column) => column)
    .filter((at) => ofFigures.has(own.roles[at] ?? ""));
  return offeredRows(layout).map((row) => {
    // What stands beside the table may have its text elsewhere than under the names.
    const named = nameOf(own, row) || (cells.texts[row] ?? []).find((text) => text.trim() !== "") || "";
    const name = words.line(rowOnSheet(cells, row), named);
    const standing = standings.get(row);
    return {
      row,
      label: standing ? `${name} (${standing})` : name,
      figures: words.cell(columns.map((column) => usedValue(cells, row, column))),
      isTaken: taken.has(row),
    };
  });
}
