import type { Taken } from "./modelLinks";

/** The years of a budget gap, which decide the first year of a sheet that begins blank, and how many it has. */
export const YEARS_OF_GAP: Taken = {
  label: "First year",
  cells: "years",
  from: "budget-gap",
  given: "years",
  decides: { first: "firstYear", count: "years" },
};

/** The names of its limits, for the cells of this name. */
export const limitsOfGap = (cells: string): Taken => ({
  label: "Names of the limits",
  cells,
  from: "budget-gap",
  given: "limit_names",
  decides: { names: "limits" },
});

/** What was found before and is no part of the gap, to be kept apart from new savings. */
export const IDENTIFIED_OF_GAP: Taken = {
  label: "Savings already identified",
  cells: "identified",
  from: "budget-gap",
  given: "identified",
};

/** What an agreement says of its indicators, by their codes. */
export const inAgreement = (label: string, word: string, given = word): Taken => ({
  label,
  cells: word,
  down: "codes",
  partly: true,
  begins: true,
  from: "local-area-agreement",
  given,
});
