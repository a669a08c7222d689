import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

const FOLDER = new URL("../../catalogue/", import.meta.url);

/** The rows of one of the catalogue's CSV files, each an object by column heading. */
export function readCsv(name) {
  return parse(readFileSync(new URL(`${name}.csv`, FOLDER), "utf8"), { columns: true });
}
