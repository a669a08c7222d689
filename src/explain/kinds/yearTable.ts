import { alongList } from "../areas";
import { declared, saidBy, type Saying, type Statement } from "../statement";

/** What the rows of a table say, by their labels; `other` for those that no label names. */
export type Labelled = Readonly<Record<string, Saying>>;

/** A table with years across and labelled rows: each list's figure of the column's year. */
export function yearTable(id: string, parameters: string, rows: Labelled, other?: Saying): Statement {
  return {
    id,
    ...declared(parameters),
    item: (at, area) => alongList(area, at.column - 1),
    said: (at) => (at.row === 0 || at.column === 0 ? undefined : saidBy(rows[at.label] ?? other, at)),
  };
}
