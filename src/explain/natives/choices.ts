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

/** Functions that take one of several ways. */
export const choices: Readonly<Record<string, Native>> = {
  IF,
  IFERROR: instead(() => true),
  IFNA: instead((error) => error === "#N/A"),
};
