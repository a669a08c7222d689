import { Dropdown } from "@fluentui/react/lib/Dropdown";
import type { JSX } from "react";
import { withRole } from "../../../sheets/ownBlock/corrections";
import type { OwnReading } from "../../../sheets/ownBlock/ownReading";
import { canPlay } from "../../../sheets/ownBlock/guessRoles";
import { columnOnSheet, rowOnSheet } from "../../../sheets/ownBlock/ownCells";
import { itemsOf, type OwnGuess, type OwnItem } from "../../../sheets/ownBlock/ownGuess";
import { usedValue } from "../../../sheets/ownBlock/usedValue";
import { ownCells as words } from "../../strings/ownCells";
import { useModelStyles } from "./models.styles";
import type { OwnPartProps } from "./ownPart";

/** A row or column that plays no part. */
const UNUSED = "";

/** How many of its values show what a row or column holds. */
const SHOWN = 4;

/** What each row (or column) of the user's block is to the model, with what it holds. */
export function RoleFields({ reading, own, onCorrect }: OwnPartProps): JSX.Element {
  const styles = useModelStyles();
  const partsOf = (item: OwnItem) =>
    reading.roles.filter((role) => canPlay(item, role)).map(({ key, label }) => ({ key, text: label }));
  return (
    <section>
      <h2 className={styles.group}>{reading.of === "rows" ? words.rowsAre : words.columnsAre}</h2>
      {itemsOf(own, reading).map((item, place) => {
        const parts = partsOf(item);
        if (parts.length === 0) return null;
        const values = valuesOf(item, own, reading);
        return (
          <div key={item.place} className={styles.tick}>
            <Dropdown
              label={labelOf(item, own, reading)}
              options={[{ key: UNUSED, text: words.unused }, ...parts]}
              selectedKey={own.roles[place] ?? UNUSED}
              onChange={(_, option) =>
                onCorrect(withRole(own, place, String(option?.key ?? UNUSED) || undefined, reading))
              }
            />
            {values && <div className={styles.values}>{words.values(values)}</div>}
          </div>
        );
      })}
    </section>
  );
}

function labelOf({ name, place, isTotal }: OwnItem, { cells }: OwnGuess, { of }: OwnReading): string {
  const label = words.line(of === "rows" ? rowOnSheet(cells, place) : columnOnSheet(cells, place), name);
  return isTotal ? `${label} (${words.total})` : label;
}

/** The first of the values that would be linked to. */
function valuesOf({ place }: OwnItem, { cells, rows, columns }: OwnGuess, { of }: OwnReading): string {
  const values =
    of === "rows"
      ? columns.map((column) => usedValue(cells, place, column))
      : rows.slice(0, SHOWN).map((row) => usedValue(cells, row, place));
  return words.cell(values.slice(0, SHOWN));
}
