import { guessMapping, type Mapping } from "../../../../src/catalogue/own/reading/mapping";
import { readIndicators } from "../../../../src/catalogue/own/reading/readIndicators";
import { sourceTable } from "../../../../src/catalogue/own/reading/sourceTable";

/** Reads a table whose first row is its headings, as the headings suggest unless a mapping is given. */
export async function readGrid(grid: string[][], mapping?: Mapping) {
  const table = sourceTable(grid);
  return readIndicators(table, mapping ?? guessMapping(table.headings), "local.csv");
}

/** Reads one row beneath these headings, with a code and a title before it. */
export async function readRow(headings: string[], cells: string[]) {
  const reading = await readGrid([
    ["Code", "Title", ...headings],
    ["L1", "Local", ...cells],
  ]);
  return { ...reading, indicator: reading.indicators[0] };
}
