import { term } from "../plan/content";
import type { Reference } from "../plan/reference";
import { filledIn, numbersIn } from "./known";

/** What is said where there is no colour: without an actual No data, with one and nothing to hold it against No target. */
export const notRated = (actuals: Reference | string): string =>
  term`IF(ISNUMBER(${actuals}),"No target","No data")`;

/** The status of actuals against their targets, cell by cell; `better` is the direction, never blank. */
export function rated(
  actuals: Reference,
  targets: Reference,
  better: Reference | string,
  amberBand: Reference,
): string {
  const call = term`PLAN.RAG(${numbersIn(actuals)},${numbersIn(targets)},${better},${filledIn(amberBand)})`;
  return term`IF(ISNUMBER(${actuals})*ISNUMBER(${targets}),${call},${notRated(actuals)})`;
}

/** How many have no colour, in words that go on from the count of the Red ones; nothing where every one has. */
export function notRatedInWords(count: (status: string) => string): string {
  const said = (status: string, words: string) =>
    term`IF(${count(status)}=0,"",", "&${count(status)}&" without ${words}")`;
  return term`${said("No data", "data")}&${said("No target", "a target")}`;
}
