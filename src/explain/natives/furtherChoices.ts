import { holds } from "../conditions";
import type { Native } from "./natives";

/** The first of its conditions that holds. */
const IFS: Native = (reader, args) => {
  for (let at = 0; at + 1 < args.length; at += 2) {
    const [condition, then] = [args[at], args[at + 1]];
    const is = condition && holds(reader, condition);
    if (is === undefined) return undefined;
    if (is) return then && reader.made(then);
  }
  return undefined;
};

const CHOOSE: Native = (reader, [which, ...among]) => {
  const chosen = among[(reader.number(which) ?? 0) - 1];
  return chosen && reader.made(chosen);
};

const LET: Native = (reader, args) => {
  args.slice(0, -1).forEach((given, index) => {
    const after = args[index + 1];
    const made = index % 2 === 0 && after ? reader.made(after) : undefined;
    if (made && given.type === "name") reader.named.set(given.text.toUpperCase(), made);
  });
  const last = args.at(-1);
  return last && reader.made(last);
};

/** Functions that take one of many ways, and the one that names values on the way. */
export const furtherChoices: Readonly<Record<string, Native>> = { IFS, CHOOSE, LET };
