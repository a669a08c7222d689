import { showing, type Block } from "../plan/block";
import { formula, quoted, type Content } from "../plan/content";
import type { Dressed } from "../plan/block";

/** Rows of a reference list on their way into a sheet. */
export interface ListRows {
  readonly label: string;
  /** What PLAN.LIST calls it. */
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** As one formula that fills them all and follows the list, or as texts and figures. */
  readonly isLive: boolean;
}

/** A reference list under its name and headings, with where it is from at its foot. */
export function listBlock({ label, name, headings, rows, isLive }: ListRows): Block {
  const columns = headings.length;
  const wide = (content: Content): Content[] => [content, ...Array<null>(columns - 1).fill(null)];
  const table: Content[][] = [[...headings], ...rows.map((row) => [...row])];
  const filled = table.map((row, down) =>
    row.map((_, across) => (down + across === 0 ? formula`PLAN.LIST(${quoted(name)})` : null)),
  );
  const from = `Source: list "${name}" of Envelope's catalogue, from the documents that PLAN.LIST names.`;
  const box = (row: number, height = 1) => ({ row, column: 0, rows: height, columns });
  const dressed: Dressed[] = [
    { box: { ...box(0), columns: 1 }, look: "section" },
    { box: box(1), look: "leftHeading" },
    { box: { ...box(table.length + 1), columns: 1 }, look: "note" },
  ];
  const block = { cells: [wide(label), ...(isLive ? filled : table), wide(from)], dressed };
  const whole = box(1, table.length);
  return isLive ? showing({ ...block, spills: [whole] }, whole, table) : block;
}
