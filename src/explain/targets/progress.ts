import { elementwise } from "../kinds/elementwise";

export const progress = elementwise(
  "PROGRESS",
  "baseline target actual",
  "Progress",
  "(actual-baseline)/(target-baseline)",
);
