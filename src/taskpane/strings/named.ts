import { insertWords } from "./insert";

/** How many are named before the rest is counted. */
const NAMED = 5;

/** The first few of these names, and how many more there are. */
export function named(names: readonly string[]): string {
  const rest = names.length - NAMED;
  return names.slice(0, NAMED).join(", ") + (rest > 0 ? ` ${insertWords.andMore(rest)}` : "");
}
