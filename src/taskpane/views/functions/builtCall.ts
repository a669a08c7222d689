import { quoteSheetName, splitReference } from "../../../grid/address";
import type { Origin } from "../../../sheets/plan/origin";
import type { Block } from "../../../sheets/plan/block";
import type { Content } from "../../../sheets/plan/content";
import type { CellValue } from "../../../workbook/calls/callFunction";
import type { ReadRange } from "../../../workbook/selection/readRange";
import type { TypedArgument } from "./typedArgument";

/** The cells that were read, by what was typed for them. */
export type Readings = ReadonlyMap<string, ReadRange>;

/** A call as it stands in a cell of a sheet: cells of that sheet without its name, those of others with it. */
export function writtenCall(
  name: string,
  typed: readonly TypedArgument[],
  readings: Readings,
  sheet: string,
): string {
  const written = typed.map((argument) => {
    if (argument.kind === "leftOut") return "";
    return argument.kind === "cells" ? cellsFrom(argument.reference, readings, sheet) : argument.written;
  });
  return `=${name}(${written.join(",").replace(/,+$/, "")})`;
}

function cellsFrom(reference: string, readings: Readings, sheet: string): string {
  const read = readings.get(reference);
  const isName = !/\d/.test(reference.split("!").at(-1) ?? "") || reference.includes("_");
  if (!read || isName) return reference;
  const place = splitReference(read.address);
  if (place.sheet === null || place.sheet === sheet) return place.address;
  return `${quoteSheetName(place.sheet)}!${place.address}`;
}

/** The arguments as the function is asked before anything is written; undefined while some of them cannot be known. */
export function argumentsOf(
  typed: readonly TypedArgument[],
  readings: Readings,
): (readonly (readonly CellValue[])[] | null)[] | undefined {
  const given = typed.map((argument) => {
    if (argument.kind === "leftOut") return null;
    if (argument.kind === "value") return [[argument.value]];
    return argument.kind === "cells" ? readings.get(argument.reference)?.values : undefined;
  });
  return given.every((one) => one !== undefined) ? given : undefined;
}

/** A cell with the call, and room for what it fills. */
export function callBlock(
  formulaFor: (sheet: string) => string,
  size: { readonly rows: number; readonly columns: number },
): (origin: Origin) => Block {
  return ({ sheet }) => {
    const cells: Content[][] = Array.from({ length: size.rows }, () =>
      Array<Content>(size.columns).fill(null),
    );
    const [first] = cells;
    if (first) first[0] = { formula: formulaFor(sheet) };
    return { cells, dressed: [], spills: [{ row: 0, column: 0, ...size }] };
  };
}
