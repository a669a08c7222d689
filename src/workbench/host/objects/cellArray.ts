import type { Box } from "../box";
import { invalidArgument, wrongShape } from "../hostError";

const isCell = (value: unknown): value is string | number | boolean | null =>
  value === null || ["string", "number", "boolean"].includes(typeof value);

/**
 * The rows of cells the client sets a range to: an array of the range's own shape, or one value for every cell.
 * @throws HostError InvalidArgument for another shape, or for what is no value of a cell.
 */
export function cellArray(value: unknown, { rows, columns }: Box): (string | number | boolean | null)[][] {
  if (isCell(value)) return Array.from({ length: rows }, () => new Array<typeof value>(columns).fill(value));
  if (!Array.isArray(value) || value.length !== rows) throw wrongShape();
  return value.map((row: unknown) => {
    if (!Array.isArray(row) || row.length !== columns) throw wrongShape();
    return row.map((cell: unknown) => {
      if (!isCell(cell)) throw invalidArgument();
      return cell;
    });
  });
}
