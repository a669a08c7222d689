import { itemTable } from "../kinds/itemTable";

const OUTCOMES =
  "In each trial every driver takes a chance value between its least and its most, and all are added to the gap. ";

const RULES: Readonly<Record<string, string>> = {
  Mean: "The average of all trials.",
  "Standard deviation": "How far the trials usually lie from their average.",
  "Chance of a gap": "The share of trials that end above 0.",
};

/** A simulation: its figures are counted among many trials and not added up. */
export const gapRisk = itemTable("GAP.RISK", "gap drivers trials=10000 seed=1 names share", {}, (at) => {
  const share = /^P(\d\d)$/.exec(at.label)?.[1];
  const rule = share ? `${Number(share)} of 100 trials end at or below it.` : (RULES[at.label] ?? "");
  return {
    is: `SUM(AT(gap,${at.columns > 2 ? at.column - 1 : 0}),TOTAL(drivers),trials,seed)`,
    rule: `${OUTCOMES}${rule}`.trim(),
    given: true,
  };
});
