import { isCondition } from "../conditions";
import { FURTHER } from "../parts";
import type { Native } from "./natives";

const together =
  (is: "sum" | "least" | "most"): Native =>
  (reader, args) => {
    const of = reader.numbers(args);
    return of && { is, of };
  };

/** A sum; of conditions, how many of them hold. */
const SUM: Native = (reader, args) =>
  (args[0] && isCondition(args[0]) && FURTHER.get().howMany(reader, args)) || together("sum")(reader, args);

/** Functions that make one number of many. */
export const sums: Readonly<Record<string, Native>> = {
  SUM,
  MIN: together("least"),
  MAX: together("most"),
};
