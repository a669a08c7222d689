import { criterionOf } from "../criterion";
import { listed } from "../../model/listed";
import { fitting, pairs } from "./chosenSums";
import { calledBy, count, counted } from "./counts";
import type { Native } from "./natives";

/** How many of its cells fit all that is asked. */
const countWhere: Native = (reader, args) => {
  const asked = pairs(args);
  const [range] = args;
  const among = range && reader.scope.area(range)?.flat();
  const which = among && fitting(reader, among.length, asked);
  if (!which) return undefined;
  const says = asked.map(([one, wanted], at) => {
    const value = reader.value(wanted);
    const called = at > 0 && one ? `${reader.scope.called?.(one) ?? ""} ` : "";
    return called + ((value === undefined ? undefined : criterionOf(value))?.says ?? "");
  });
  const found = which.flatMap((at) => among[at] ?? []);
  const words = `${calledBy(reader, range ? [range] : [])}where it ${listed(says)}`;
  return counted(reader, found, among, words);
};

/** Counts of what fits, of anything and of nothing. */
export const chosenCounts: Readonly<Record<string, Native>> = {
  COUNTA: count((one) => one !== "", "hold anything"),
  COUNTBLANK: count((one) => one === "", "are blank"),
  COUNTIF: countWhere,
  COUNTIFS: countWhere,
};
