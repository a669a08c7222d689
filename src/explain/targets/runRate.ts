import { elementwise } from "../kinds/elementwise";

export const runRate = elementwise(
  "RUNRATE",
  "target toDate elapsed periods=12",
  "Needed in each period left",
  "(target-toDate)/(periods-elapsed)",
);
