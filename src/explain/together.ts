import type { Node } from "../formulas/tree";
import { holds } from "./conditions";
import { isError, isNumber } from "./figure";
import type { Reducer } from "./reduce";

/** What AND, OR and NOT come to; the condition that settled it is the one that stays in the reasons. */
export function together(reader: Reducer, name: string, args: readonly Node[]): boolean | undefined {
  if (name === "NOT") {
    const is = args[0] && holds(reader, args[0]);
    return is === undefined ? undefined : !is;
  }
  const settles = name === "OR";
  const before = reader.because.length;
  for (const arg of args) {
    const from = reader.because.length;
    const is = everywhere(reader, arg, settles) ?? holds(reader, arg);
    if (is === undefined) return undefined;
    if (is === settles) {
      reader.because.splice(before, from - before);
      return settles;
    }
  }
  return !settles;
}

/** A condition over ranges, of which one place settles the whole; undefined for a single one. */
function everywhere(reader: Reducer, arg: Node, settles: boolean): boolean | undefined {
  const places = reader.scope.area(arg)?.flat() ?? [];
  if (places.length < 2) return undefined;
  const answers = places.filter(({ value }) => typeof value === "boolean" || isNumber(value));
  if (answers.length === 0 || places.some(({ value }) => isError(value))) return undefined;
  return answers.some(({ value }) => Boolean(value) === settles) ? settles : !settles;
}
