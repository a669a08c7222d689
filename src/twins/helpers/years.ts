import { helper } from "../helper";

export const years = helper(
  "PLAN__YEARS",
  "The heading of a year table: blank, Year 1, Year 2 and so on.",
  "n",
  `HSTACK("", "Year "&SEQUENCE(1, n))`,
);
