import type { Role } from "../../ownBlock/guessRoles";
import { linkedBy } from "../../ownBlock/linkedBy";
import { linkTo } from "../../ownBlock/ownCells";
import { nameOf } from "../../ownBlock/ownGuess";
import type { ReadBlock } from "../../ownBlock/ownReading";
import { blankInputs, MONEY, PARTNERS, THEMES, type DeliveryInputs } from "./inputs";

/** What the columns of somebody's own list of contributions can be. */
export const CONTRIBUTION_ROLES: readonly Role[] = [
  {
    key: "amount",
    label: "Amount of the first year, £000",
    words: ["contribution", "amount", "funding", "budget"],
    commonWords: ["cost", "value", "£000", "£k"],
    needed: true,
    figures: true,
    ofAlike: "first",
  },
  {
    key: "people",
    label: "People",
    words: ["people", "fte", "staff", "posts"],
    needed: false,
    figures: true,
  },
  {
    key: "partner",
    label: "Partner",
    words: ["partner", "agency", "organisation", "contributor", "who"],
    needed: true,
    ofAlike: "first",
  },
  {
    key: "does",
    label: "What it does",
    words: ["what it does", "activity", "does", "description"],
    needed: false,
    ofAlike: "first",
  },
];

/** The model's contributions linked to the user's own list, one in each row; each target it names is listed once. */
export function linkedInputs(block: ReadBlock, years: readonly string[]): DeliveryInputs {
  const { cells, layout, rows } = block;
  const { linked, wordsOf } = linkedBy(block);
  const targets = [...new Set(rows.map((row) => nameOf(block, row)).filter(Boolean))];
  const partners = wordsOf("partner");
  const blank = blankInputs(
    years,
    partners.length > 0 ? partners : PARTNERS,
    Math.max(targets.length, rows.length),
  );
  const [theme = null] = THEMES;
  return {
    ...blank,
    source: `Linked to ${cells.address}`,
    targets: blank.targets.map((target, place) =>
      targets[place] === undefined
        ? target
        : { ...target, target: targets[place], kind: "Local", theme, lead: partners[0] ?? null },
    ),
    contributions: blank.contributions.map((contribution, place) => {
      const row = rows[place];
      if (row === undefined) return contribution;
      return {
        target: linkTo(cells, row, layout.nameColumn),
        partner: linked(row, "partner"),
        does: linked(row, "does"),
        money: MONEY[1],
        people: linked(row, "people"),
        amounts: years.map((_, year) => (year === 0 ? linked(row, "amount") : null)),
      };
    }),
    notes: [
      `Contributions in green are linked to ${cells.address}: change them there. They are those of ${years[0] ?? "the first year"}.`,
      `What the table does not say is filled in: every target is local, of the theme ${theme ?? ""} and led by ${partners[0] ?? "the first partner"}, and the money is ${MONEY[1].toLowerCase()}. Correct what is not so.`,
      ...blank.notes,
    ],
  };
}
