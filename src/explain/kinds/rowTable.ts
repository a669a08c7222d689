import { alongList } from "../areas";
import { declared, saidBy, type Saying, type Statement } from "../statement";
import type { Labelled } from "./yearTable";

/** A table with headings and one row for each of a list: each list's figure of the row. */
export function rowTable(id: string, parameters: string, columns: Labelled, other?: Saying): Statement {
  return {
    id,
    ...declared(parameters),
    item: (at, area) => alongList(area, at.row - 1),
    said: (at) => (at.row === 0 ? undefined : saidBy(columns[at.heading] ?? other, at)),
  };
}
