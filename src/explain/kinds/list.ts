import { alongList } from "../areas";
import { declared, saidBy, type Saying, type Statement } from "../statement";

/** A function whose result runs as its lists do: each list's figure as far along. */
export function list(id: string, parameters: string, name: string, saying: Saying): Statement {
  return {
    id,
    ...declared(parameters),
    item: (at, area) => alongList(area, at.along),
    said: (at) => {
      const said = saidBy(saying, at);
      return said && { name, ...said };
    },
  };
}
