import { quoteSheetName, splitReference } from "../../../grid/address";
import type { Origin } from "../../../sheets/plan/origin";
import { mapBox } from "../../../grid/box";
import { showing, type Block } from "../../../sheets/plan/block";
import type { Content } from "../../../sheets/plan/content";
import type { CallAnswer, CallError, CellValue } from "../../../workbook/calls/callFunction";
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

/** A cell with the call, and room for what it fills: its answer, as far as that is known. */
export function callBlock(
  formulaFor: (sheet: string) => string,
  answer: CallAnswer | undefined,
): (origin: Origin) => Block {
  const results = answer && "cells" in answer ? answer.cells.map((row) => row.map(shownOf)) : undefined;
  const box = { row: 0, column: 0, rows: results?.length ?? 1, columns: results?.[0]?.length ?? 1 };
  return ({ sheet }) => {
    const call = { formula: formulaFor(sheet) };
    const cells = mapBox(box, (row, column): Content => (row + column === 0 ? call : null));
    const block = { cells, dressed: [], spills: [box] };
    return results ? showing(block, box, results) : block;
  };
}

const shownOf = (value: CellValue | CallError): Content =>
  typeof value === "object" && value !== null ? value.code : value;
