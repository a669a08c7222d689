import { alongList } from "../areas";
import { declared, saidBy, type Statement } from "../statement";
import type { Saying } from "../statement";
import type { Labelled } from "./yearTable";

/** A table of single figures with labelled rows. */
export function itemTable(id: string, parameters: string, items: Labelled, other?: Saying): Statement {
  return {
    id,
    ...declared(parameters),
    item: (_, area) => alongList(area, 0),
    said: (at) => (at.row === 0 || at.column === 0 ? undefined : saidBy(items[at.label] ?? other, at)),
  };
}
