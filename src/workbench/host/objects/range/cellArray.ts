import { mapBox, type Box } from "../../../../grid/box";
import { invalidArgument, wrongShape } from "../../hostError";

const isCell = (value: unknown): value is string | number | boolean | null =>
  value === null || ["string", "number", "boolean"].includes(typeof value);

/** Rows as the client sends them. @throws HostError InvalidArgument unless they have the box's own shape. */
export function shapedRows(rows: unknown, box: Box): unknown[][] {
  if (!Array.isArray(rows) || rows.length !== box.rows) throw wrongShape();
  return rows.map((row: unknown) => {
    if (!Array.isArray(row) || row.length !== box.columns) throw wrongShape();
    return row as unknown[];
  });
}

/**
 * The rows of cells the client sets a range to: an array of the range's own shape, or one value for every cell.
 * @throws HostError InvalidArgument for another shape, or for what is no value of a cell.
 */
export function cellArray(value: unknown, box: Box): (string | number | boolean | null)[][] {
  if (isCell(value)) return mapBox(box, () => value);
  return shapedRows(value, box).map((row) =>
    row.map((cell) => {
      if (!isCell(cell)) throw invalidArgument();
      return cell;
    }),
  );
}
