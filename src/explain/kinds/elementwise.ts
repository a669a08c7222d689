import { spread } from "../areas";
import { declared, saidBy, type Saying, type Statement } from "../statement";

/** A function that answers position by position: each argument's figure at the same place, one row or column repeated. */
export function elementwise(id: string, parameters: string, name: string, saying: Saying): Statement {
  return {
    id,
    ...declared(parameters),
    item: (at, area) => spread(area, at),
    said: (at) => {
      const said = saidBy(saying, at);
      return said && { name, ...said };
    },
  };
}
