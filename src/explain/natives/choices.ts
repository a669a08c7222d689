import { holds } from "../conditions";
import { isError } from "../figure";
import type { Native } from "./natives";

const IF: Native = (reader, [first, second, third]) => {
  const is = first && holds(reader, first);
  if (is === undefined) return undefined;
  const branch = is ? second : third;
  if (branch?.type === "omitted") return { is: "value", value: 0 };
  return branch ? reader.made(branch) : { is: "value", value: is };
};

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

/** The value, and where that is an error the other. */
const instead =
  (catches: (error: string) => boolean): Native =>
  (reader, [first, second]) => {
    const value = reader.value(first);
    const made = first && reader.aside().made(first);
    if (!first || !made) return undefined;
    return typeof value === "string" && isError(value) && catches(value)
      ? second && reader.made(second)
      : reader.made(first);
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

/** Functions that take one of several ways. */
export const choices: Readonly<Record<string, Native>> = {
  IF,
  IFS,
  IFERROR: instead(() => true),
  IFNA: instead((error) => error === "#N/A"),
  CHOOSE,
  LET,
};
