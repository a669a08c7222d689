import type { Node } from "../formulas/tree";
import type { CellScope } from "./cellScope";
import type { Figure } from "./figure";
import type { Cells } from "./reading";
import { reduce } from "./reduce";

/** The cells that INDEX picks of a range; undefined where it picks several places, or of no range. */
export function foundIn(name: string, args: readonly Node[], scope: CellScope): Cells | undefined {
  if (name !== "INDEX") return undefined;
  const [range, down, right] = args;
  const cells = range && scope.cells(range);
  if (!cells || !down) return undefined;
  const first = scope.number(down);
  const second = right ? scope.number(right) : 0;
  if (first === undefined || second === undefined) return undefined;
  // One number picks along a single row.
  const [row, column] = cells.rows === 1 && !right ? [0, first] : [first, second];
  if (row > cells.rows || column > cells.columns || row < 0 || column < 0) return undefined;
  return {
    sheet: cells.sheet,
    row: cells.row + Math.max(row - 1, 0),
    rows: row > 0 ? 1 : cells.rows,
    column: cells.column + Math.max(column - 1, 0),
    columns: column > 0 ? 1 : cells.columns,
  };
}

/** The one figure that XLOOKUP, VLOOKUP or HLOOKUP finds where it matches exactly. */
export function lookedUp(name: string, args: readonly Node[], scope: CellScope): Figure | undefined {
  const [what, where, from, exact] = args;
  const wanted = what && /^[XVH]LOOKUP$/.test(name) ? reduce(what, scope)?.value : undefined;
  const among = where && wanted !== undefined ? scope.area(where) : undefined;
  if (!among || wanted === undefined || !from) return undefined;
  const isSame = ({ value }: Figure) => String(value).toLowerCase() === String(wanted).toLowerCase();
  if (name === "XLOOKUP") return scope.area(from)?.flat()[among.flat().findIndex(isSame)];
  const place = scope.number(from);
  const isExact = exact && (exact.type === "boolean" ? !exact.value : scope.number(exact) === 0);
  if (place === undefined || !isExact) return undefined;
  if (name === "VLOOKUP") return among.find(([first]) => first && isSame(first))?.[place - 1];
  const column = among[0]?.findIndex(isSame) ?? -1;
  return among[place - 1]?.[column];
}
