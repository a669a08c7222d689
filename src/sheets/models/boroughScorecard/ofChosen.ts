import { term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { ScorecardSettings } from "./settings";

/** The place of the indicator looked into among the indicators. */
export const placeOf = ({ chosen, codes }: ScorecardSettings): string =>
  term`MATCH(${chosen}&"",${codes}&"",0)`;

/** What the indicator looked into has in a column of the settings. */
export const ofChosen = (given: ScorecardSettings, column: Reference): string =>
  term`INDEX(${column},${placeOf(given)})`;
