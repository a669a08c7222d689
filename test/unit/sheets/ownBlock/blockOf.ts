import type { OwnCells } from "../../../../src/sheets/ownBlock/ownCells";

export type Values = readonly (readonly (string | number)[])[];

/** A block at A1 of a sheet, whose cells show what they hold unless other texts are given. */
export function blockOf(values: Values, texts: readonly (readonly string[])[] = []): OwnCells {
  return {
    address: `Data!A1:${String.fromCharCode(64 + (values[0]?.length ?? 1))}${values.length}`,
    values,
    texts: values.map((row, down) => row.map((value, column) => texts[down]?.[column] ?? String(value))),
  };
}
