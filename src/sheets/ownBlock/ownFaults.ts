import { cellKind } from "./cellKind";
import { itemsOf, nameOf, type OwnGuess } from "./ownGuess";
import { cellOnSheet } from "./ownCells";
import type { OwnReading } from "./ownReading";
import { unitIn } from "./units";
import { yearIn } from "./yearIn";

/** Why a block as it is understood would give other figures than its cells show. The pane has the sentences. */
export type OwnFault =
  /** A figure that Excel takes for text: the first such cell, and how many there are. */
  | { readonly kind: "numberAsText"; readonly cell: string; readonly text: string; readonly count: number }
  /** Two columns that are taken for the same year. */
  | { readonly kind: "yearTwice"; readonly headings: readonly [string, string] }
  /** Two units in one table: where the other one stands. */
  | { readonly kind: "units"; readonly at: string; readonly units: readonly [string, string] }
  /** No unit of the amounts. */
  | { readonly kind: "noUnit" }
  /** Rows or columns that are taken in without a word of what they are: the place of the first. */
  | { readonly kind: "unsaid"; readonly place: number }
  /** No row, or no column of figures, is taken in. */
  | { readonly kind: "nothingTaken" };

/** What must be put right first, in the sheet or by leaving something out. */
export function ownFaults(guess: OwnGuess, reading: OwnReading): readonly OwnFault[] {
  if (guess.rows.length === 0 || guess.columns.length === 0) return [{ kind: "nothingTaken" }];
  const [unsaid] = guess.unsaid.map((item) => itemsOf(guess, reading)[item]?.place ?? 0);
  if (unsaid !== undefined) return [{ kind: "unsaid", place: unsaid }];
  return [...textFaults(guess, reading), ...yearFaults(guess, reading), ...unitFaults(guess, reading)];
}

/** The cells that are linked to as figures: rows by columns. */
function usedCells(
  guess: OwnGuess,
  reading: OwnReading,
): { rows: readonly number[]; columns: readonly number[] } {
  const figures = new Set(reading.roles.filter(({ figures }) => figures).map(({ key }) => key));
  const playing = itemsOf(guess, reading).filter((_, at) => {
    const role = guess.roles[at];
    return role !== undefined && (reading.of === "rows" || figures.has(role));
  });
  const places = playing.map(({ place }) => place);
  return reading.of === "rows"
    ? { rows: places, columns: guess.columns }
    : { rows: guess.rows, columns: places };
}

function textFaults(guess: OwnGuess, reading: OwnReading): OwnFault[] {
  const { cells } = guess;
  const { rows, columns } = usedCells(guess, reading);
  const found = rows.flatMap((row) =>
    columns
      .filter((column) => cellKind(cells.values[row]?.[column]) === "numberAsText")
      .map((column) => ({ row, column })),
  );
  const [first] = found;
  if (!first) return [];
  const { row, column } = first;
  const text = cells.texts[row]?.[column] ?? "";
  return [{ kind: "numberAsText", cell: cellOnSheet(cells, row, column), text, count: found.length }];
}

function yearFaults({ layout, columns, roles }: OwnGuess, { of }: OwnReading): OwnFault[] {
  const actuals = layout.headings.map((_, column) => column).filter((column) => roles[column] === "actual");
  const seen = new Map<number, string>();
  for (const column of of === "rows" ? columns : actuals) {
    const heading = layout.headings[column] ?? "";
    const year = yearIn(heading);
    if (year === undefined) continue;
    const other = seen.get(year);
    if (other !== undefined) return [{ kind: "yearTwice", headings: [other, heading] }];
    seen.set(year, heading);
  }
  return [];
}

function unitFaults(guess: OwnGuess, reading: OwnReading): OwnFault[] {
  if (reading.of === "columns") return [];
  const { layout, columns } = guess;
  if (layout.unit.trim() === "") return [{ kind: "noUnit" }];
  const ofColumns = columns.map((column) => ({
    at: layout.headings[column] ?? "",
    unit: layout.unitsOfColumns[column] ?? "",
  }));
  const ofRows = usedCells(guess, reading).rows.flatMap((row) => {
    const at = nameOf(guess, row);
    return [unitIn(at), ...unitsBeside(guess, row)].map((unit) => ({ at, unit }));
  });
  const other = [...ofColumns, ...ofRows].find(({ unit }) => unit !== "" && unit !== layout.unit);
  return other ? [{ kind: "units", at: other.at, units: [layout.unit, other.unit] }] : [];
}

/** The units that stand in cells of their own in a row. */
function unitsBeside({ cells }: OwnGuess, row: number): string[] {
  return (cells.texts[row] ?? [])
    .filter((text, column) => cellKind(cells.values[row]?.[column], text) === "unit")
    .map((text) => unitIn(text));
}
