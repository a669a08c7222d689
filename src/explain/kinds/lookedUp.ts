import { spread } from "../areas";
import { declared, joined, type Statement } from "../statement";

/** A function that gives what the add-in's catalogue holds: nothing is calculated. */
export function lookedUp(id: string, parameters: string, name: string): Statement {
  const names = declared(parameters);
  return {
    id,
    ...names,
    item: (at, area) => spread(area, at),
    said: () => ({
      name,
      // Words side by side: what it was looked up by.
      is: joined(names.parameters, "&"),
      rule: `Looked up in the add-in's catalogue by PLAN.${id}; =PLAN.INDICATOR(code,"source") says where an entry is from.`,
      given: true,
    }),
  };
}
