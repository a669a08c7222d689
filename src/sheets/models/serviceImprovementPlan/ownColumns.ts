import type { Role } from "../../ownBlock/guessRoles";
import { linkedBy } from "../../ownBlock/linkedBy";
import type { ReadBlock } from "../../ownBlock/ownReading";
import { blankInputs, USUAL_GROUPS, type ImprovementInputs } from "./inputs";

const figures = (key: string, label: string, words: readonly string[], commonWords?: readonly string[]) =>
  ({ key, label, words, ...(commonWords && { commonWords }), needed: false, figures: true }) as const;

/** What the columns of somebody's own list of projects can be. */
export const PROJECT_ROLES: readonly Role[] = [
  {
    ...figures(
      "benefit",
      "Benefit in a full year",
      ["benefit", "saving", "gain", "full year", "full-year effect"],
      ["amount", "value"],
    ),
    needed: true,
  },
  figures("revenue", "Revenue investment", [
    "revenue investment",
    "set-up cost",
    "one-off cost",
    "investment",
  ]),
  figures("capital", "Capital investment", ["capital investment", "capital cost", "capital"]),
  figures("cashable", "Share that is cashable", ["cashable"]),
  figures("confidence", "Confidence", ["confidence", "deliverability", "probability"]),
  {
    key: "group",
    label: "Business group",
    words: ["business group", "group", "directorate", "department", "command"],
    needed: false,
    ofAlike: "first",
  },
];

/** April, in which a project without a month begins. */
const APRIL = 4;

/** The model's projects linked to the user's own list, one in each row. What no column says is taken as the notes say. */
export function linkedInputs(block: ReadBlock, years: readonly string[]): ImprovementInputs {
  const { cells, rows } = block;
  const { linked, name, wordsOf } = linkedBy(block);
  const groups = wordsOf("group");
  const blank = blankInputs(years, groups.length > 0 ? groups : USUAL_GROUPS, rows.length);
  const [first = ""] = years;
  return {
    ...blank,
    source: `Linked to ${cells.address}`,
    projects: blank.projects.map((project, place) => {
      const row = rows[place] ?? 0;
      return {
        ...project,
        name: name(row),
        businessGroup: linked(row, "group"),
        scopedYear: first,
        scopedMonth: APRIL,
        leadTime: 0,
        promisedYear: first,
        promisedMonth: APRIL,
        benefit: linked(row, "benefit"),
        cashable: linked(row, "cashable") ?? 1,
        revenueInvestment: linked(row, "revenue"),
        capitalInvestment: linked(row, "capital"),
        investedIn: first,
        confidence: linked(row, "confidence") ?? 1,
      };
    }),
    notes: [
      `Projects in green are linked to ${cells.address}: change them there.`,
      `What the table does not say is filled in: scope begins in April ${first.slice(0, 4)}, investment is made in ${first}, benefits begin then as promised, and they are wholly cashable and certain. Correct what is not so.`,
      ...blank.notes,
    ],
  };
}
