import { columnLetters, formatAddress } from "../src/grid/address";
import type { NewCell, NewRow } from "../src/sharing/newSheet";
import { differences } from "../src/sharing/paritySheet";
import { twinOf } from "../src/twins/definitions";
import { twinName } from "../src/twins/twin";

/** A case of the contract. */
export interface Case {
  readonly id: string;
  readonly fn: string;
  readonly args: readonly unknown[];
  readonly expected: unknown;
  readonly note: string;
}

/** The sheet of a function, and the cells that say whether twin and function are as expected. */
export function functionSheet(id: string, cases: readonly Case[]) {
  const { parameters } = twinOf(id) ?? { parameters: [] };
  const rows: NewRow[] = [
    { cells: [`PLAN.${id} and its twin ${twinName(id)}`] },
    { cells: ["Case", "Twin as expected", "Function as expected"] },
  ];
  for (const { id: name, args, expected, note } of cases) {
    const blocks = parameters.map((_, at) => blockOf(args[at] ?? null));
    const wanted = blockOf(expected);
    const [height, wide] = [wanted.length, wanted[0]?.length ?? 1];
    const tall = Math.max(1, ...blocks.map((block) => block.length));
    // Below the line that names the case stand the arguments, a blank row, and the three results side by side.
    const top = rows.length + 2;
    let column = 3;
    const given = blocks.map((block) => {
      const at = column;
      if (block.length > 0) column += (block[0]?.length ?? 0) + 1;
      return { block, at };
    });
    const refs = given.map(({ block, at }) =>
      block.length === 0
        ? '""'
        : formatAddress({ row: top, column: at, rows: block.length, columns: block[0]?.length ?? 1 }),
    );
    const results = top + tall + 2;
    const place = (which: number) => {
      const first = 3 + which * (wide + 1);
      return `${columnLetters(first)}${results + 1}:${columnLetters(first + wide - 1)}${results + height}`;
    };
    const [own, twin, wish] = [place(0), place(1), place(2)];
    const calls = {
      own: `_xldudf_PLAN_${id.replaceAll(".", "_")}(${refs.join(",")})`,
      twin: `${twinName(id)}(${refs.join(",")})`,
    };
    const headings: NewCell[] = [null, null, null];
    given.forEach(({ block, at }, which) => {
      while (headings.length < at) headings.push(null);
      if (block.length > 0) headings.push(parameters[which] ?? "");
    });
    rows.push(
      {
        cells: [
          `${name}: ${note}`,
          { formula: `${differences(twin, wish)}=0`, value: 0 },
          { formula: `${differences(own, wish)}=0`, value: 0 },
        ],
      },
      { cells: headings },
      ...Array.from({ length: tall }, (_, down) => ({
        cells: acrossOf(given.map(({ block, at }) => [at, block[down] ?? []])),
      })),
      { cells: [] },
      {
        cells: acrossOf([
          [3, ["Function"]],
          [4 + wide, ["Twin"]],
          [5 + 2 * wide, ["Expected"]],
        ]),
      },
      ...wanted.map((line, down) => ({
        cells: acrossOf([
          [3, down === 0 ? [{ formula: calls.own, value: 0, ref: own }] : []],
          [4 + wide, down === 0 ? [{ formula: calls.twin, value: 0, ref: twin }] : []],
          [5 + 2 * wide, line],
        ]),
      })),
      { cells: [] },
    );
  }
  return { rows, count: cases.length, twin: `B3:B${rows.length}`, own: `C3:C${rows.length}` };
}

/** Cells at these columns, blanks between. */
function acrossOf(parts: readonly (readonly [column: number, cells: readonly NewCell[]])[]): NewCell[] {
  const row: NewCell[] = [];
  for (const [column, cells] of parts) {
    while (row.length < column) row.push(null);
    cells.forEach((cell, at) => (row[column + at] = cell));
  }
  return row;
}

/** An argument or a result as cells; an error is its code. */
function blockOf(value: unknown): NewCell[][] {
  if (value === null || value === "") return [];
  const rows = (Array.isArray(value) ? value : [[value]]) as unknown[][];
  return rows.map((row) => row.map(cellOf));
}

function cellOf(value: unknown): NewCell {
  if (value === null || typeof value === "number" || typeof value === "string") return value;
  if (typeof value === "boolean") return { held: { type: "b", raw: value ? "1" : "0" } };
  return (value as { error: string }).error;
}
