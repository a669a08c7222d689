import { printYear } from "../../../model/years";
import { yearsFrom } from "../../facts/financialYears";
import type { Role } from "../../ownBlock/guessRoles";
import { linkedBy } from "../../ownBlock/linkedBy";
import { linkTo } from "../../ownBlock/ownCells";
import { nameOf } from "../../ownBlock/ownGuess";
import type { ReadBlock } from "../../ownBlock/ownReading";
import { yearIn } from "../../ownBlock/yearIn";
import { blankInputs, type WorkforceInputs } from "./inputs";

/** What the columns of somebody's own list of people by kind can be. */
export const KIND_ROLES: readonly Role[] = [
  {
    key: "people",
    label: "People of a year",
    // A column that is called by its year alone counts people too.
    words: ["people", "fte", "headcount", "strength", "establishment", "posts", ""],
    needed: true,
    several: true,
    figures: true,
  },
  {
    key: "cost",
    label: "Cost a head, £000",
    words: ["cost", "cost a head", "cost per head", "average cost", "salary", "pay"],
    needed: false,
    figures: true,
  },
  {
    key: "least",
    label: "Never fewer than",
    words: ["least", "minimum", "floor", "never fewer than"],
    needed: false,
    figures: true,
  },
];

const IS_OFFICER = /officer|constable|sergeant|inspector|superintendent/i;
const IS_NONE = /support officer|pcso|civil|staff/i;
/** Rows for units and groups, which the table does not have. */
const ROWS = 10;

/** The model's kinds of people linked to the user's own list, a kind in each row and a year in each column. */
export function linkedInputs(block: ReadBlock, firstYear: string): WorkforceInputs {
  const { cells, layout, rows, played } = block;
  const { linked, name } = linkedBy(block);
  const columns = played.people ?? [];
  const headed = yearIn(layout.headings[columns[0] ?? -1] ?? "");
  const years = yearsFrom(headed === undefined ? firstYear : printYear(headed), columns.length);
  const blank = blankInputs(years, ROWS);
  return {
    ...blank,
    source: `Linked to ${cells.address}`,
    kinds: rows.map((row) => {
      const called = nameOf(block, row);
      return {
        name: name(row),
        isOfficer: IS_OFFICER.test(called) && !IS_NONE.test(called) ? "Yes" : null,
        paidByOthers: null,
        cost: linked(row, "cost"),
        people: columns.map((column) => linkTo(cells, row, column)),
        least: linked(row, "least"),
      };
    }),
    notes: [
      `Kinds of people in green are linked to ${cells.address}: change them there.`,
      "Which kinds are officers is read from their names: correct what is not so. Say of each whether others pay for it.",
      ...blank.notes,
    ],
  };
}
