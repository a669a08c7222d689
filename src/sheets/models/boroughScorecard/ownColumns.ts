import type { Role } from "../../ownBlock/guessRoles";
import { linkedBy } from "../../ownBlock/linkedBy";
import type { ReadBlock } from "../../ownBlock/ownReading";
import { blankInputs, PAST, TARGETS, type BoroughScorecardInputs } from "./inputs";

/** What the columns of somebody's own table of boroughs can be. */
export const BOROUGH_ROLES: readonly Role[] = [
  {
    key: "baseline",
    label: "Baseline, the last year of the past",
    words: ["baseline", "last year", "previous year", "base year"],
    needed: false,
    figures: true,
    ofAlike: "latest",
  },
  {
    key: "target",
    label: "Target of the first year",
    words: ["target"],
    needed: true,
    figures: true,
    ofAlike: "first",
  },
  {
    key: "actual",
    label: "Reached of it",
    words: ["actual", "outturn", "performance", "result", "reached"],
    needed: true,
    figures: true,
    ofAlike: "latest",
  },
  {
    key: "residents",
    label: "Residents",
    words: ["residents", "population"],
    needed: false,
    figures: true,
    ofAlike: "latest",
  },
  { key: "family", label: "Family", words: ["family", "group"], needed: false, ofAlike: "first" },
];

/** The model's boroughs linked to the user's own table, one in each row, with one indicator. */
export function linkedInputs(block: ReadBlock, years: readonly string[]): BoroughScorecardInputs {
  const { cells, rows } = block;
  const { linked, name, wordsOf } = linkedBy(block);
  const blank = blankInputs(
    years,
    rows.map(() => ""),
    1,
  );
  const [one = "", other] = wordsOf("family");
  return {
    ...blank,
    source: `Linked to ${cells.address}`,
    residentsSource: `Linked to ${cells.address}`,
    areas: rows.map((row) => ({
      name: name(row),
      family: linked(row, "family"),
      residents: linked(row, "residents"),
    })),
    indicators: blank.indicators.map((indicator) => ({
      ...indicator,
      figures: rows.map((row) => ({
        past: [...Array<null>(PAST - 1).fill(null), linked(row, "baseline")],
        targets: [linked(row, "target"), ...Array<null>(TARGETS - 1).fill(null)],
        actual: linked(row, "actual"),
      })),
    })),
    // One family alone is compared with none.
    families: other === undefined ? ["", ""] : [one, other],
    notes: [
      `Boroughs in green are linked to ${cells.address}: change them there.`,
      "The indicator is taken for a count of which fewer is better: choose its kind and direction where that is not so.",
      ...blank.notes,
    ],
  };
}
