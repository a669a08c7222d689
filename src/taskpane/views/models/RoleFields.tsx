import { Checkbox } from "@fluentui/react/lib/Checkbox";
import { Dropdown } from "@fluentui/react/lib/Dropdown";
import { List } from "@fluentui/react/lib/List";
import { useMemo, type JSX } from "react";
import { withItem, withRole } from "../../../sheets/ownBlock/corrections";
import { canPlay, type Role } from "../../../sheets/ownBlock/guessRoles";
import { columnOnSheet, rowOnSheet } from "../../../sheets/ownBlock/ownCells";
import { itemsOf, type OwnGuess, type OwnItem } from "../../../sheets/ownBlock/ownGuess";
import type { OwnReading } from "../../../sheets/ownBlock/ownReading";
import { usedValue } from "../../../sheets/ownBlock/usedValue";
import { yearRead } from "../../../sheets/ownBlock/years";
import { ownCells as words } from "../../strings/ownCells";
import { useModelStyles } from "./models.styles";
import type { OwnPartProps } from "./ownPart";

/** A row or column that plays no part. */
const UNUSED = "";

/** How many of its values show what a row or column holds. */
const SHOWN = 4;

/** Every row (or column) of the user's block with a tick, what it holds and, once it is taken in, what it is to the model. */
export function RoleFields(part: OwnPartProps): JSX.Element {
  const { reading, own } = part;
  const styles = useModelStyles();
  const items = useMemo(() => itemsOf(own, reading).map((item, place) => ({ item, place })), [own, reading]);
  const heading = reading.of === "rows" ? words.rowsAre : words.columnsAre;
  return (
    <section>
      <h2 className={styles.group}>{heading}</h2>
      <List
        role="list"
        aria-label={heading}
        items={items}
        onRenderCell={(line) =>
          line && (
            <div
              role="listitem"
              aria-setsize={items.length}
              aria-posinset={line.place + 1}
              className={styles.tick}
            >
              <RoleField {...part} {...line} />
            </div>
          )
        }
      />
    </section>
  );
}

interface RoleFieldProps extends OwnPartProps {
  readonly item: OwnItem;
  readonly place: number;
}

function RoleField({ reading, own, onCorrect, item, place }: RoleFieldProps): JSX.Element {
  const styles = useModelStyles();
  const parts = reading.roles.filter((role) => canPlay(item, role));
  const role = own.roles[place];
  const isTaken = role !== undefined || own.unsaid.includes(place);
  const label = labelOf(item, own, reading);
  return (
    <>
      <Checkbox
        label={label}
        checked={isTaken}
        disabled={parts.length === 0}
        onChange={(_, taken = false) => onCorrect(withItem(own, place, taken, reading))}
      />
      {isTaken && (
        <Dropdown
          ariaLabel={words.plays(label, parts.find(({ key }) => key === role)?.label ?? words.choosePart)}
          placeholder={words.choosePart}
          options={partsOf(parts)}
          selectedKey={role ?? null}
          onChange={(_, option) =>
            onCorrect(withRole(own, place, String(option?.key ?? UNUSED) || undefined, reading))
          }
        />
      )}
      <div className={styles.values}>{valuesOf(item, own, reading)}</div>
    </>
  );
}

function partsOf(roles: readonly Role[]) {
  return [{ key: UNUSED, text: words.unused }, ...roles.map(({ key, label }) => ({ key, text: label }))];
}

function labelOf({ name, place, isTotal }: OwnItem, { cells }: OwnGuess, { of }: OwnReading): string {
  const label = words.line(of === "rows" ? rowOnSheet(cells, place) : columnOnSheet(cells, place), name);
  return isTotal ? `${label} (${words.total})` : label;
}

/** The year in which its heading is read, and the first of the values that would be linked to. */
function valuesOf({ name, place }: OwnItem, { cells, rows, columns }: OwnGuess, { of }: OwnReading): string {
  const values =
    of === "rows"
      ? columns.map((column) => usedValue(cells, place, column))
      : rows.slice(0, SHOWN).map((row) => usedValue(cells, row, place));
  const held = words.cell(values.slice(0, SHOWN));
  const year = of === "columns" ? yearRead(name) : undefined;
  return words.cell([
    year === undefined ? "" : words.readAs(year),
    held === "" ? words.blank : words.values(held),
  ]);
}
