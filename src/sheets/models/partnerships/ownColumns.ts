import { boroughs as ofLondon } from "../../facts/boroughs";
import type { Role } from "../../ownBlock/guessRoles";
import { linkedBy } from "../../ownBlock/linkedBy";
import type { ReadBlock } from "../../ownBlock/ownReading";
import { formula, type Formula } from "../../plan/content";
import { blankInputs, type PartnershipInputs } from "./inputs";

const figures = (key: string, label: string, words: readonly string[]) =>
  ({ key, label, words, needed: false, figures: true }) as const;
const words = (key: string, label: string, called: readonly string[]) =>
  ({ key, label, words: called, needed: false, ofAlike: "first" }) as const;

/** What the columns of somebody's own register of partnerships can be. */
export const PARTNERSHIP_ROLES: readonly Role[] = [
  {
    ...figures("cost", "Cost a year, £000", [
      "annual cost",
      "yearly cost",
      "cost",
      "commitment",
      "contribution",
    ]),
    needed: true,
  },
  figures("pumpPriming", "Pump-priming", ["pump-priming", "pump priming"]),
  {
    ...words("ends", "Last month funded", [
      "funding ends",
      "funded until",
      "last month funded",
      "end",
      "ends",
    ]),
    needed: true,
  },
  words("borough", "Borough", ["borough", "area", "authority"]),
  words("ceases", "Liabilities cease", ["liabilities cease", "ceases", "cease", "exit agreement"]),
  words("lead", "Lead", ["lead", "lead officer", "manager", "owner"]),
];

/** What the user typed as a month may have become a date: its month is meant. */
function asMonth(link: Formula | null): Formula | null {
  if (!link) return null;
  const shown = link.formula.slice(1);
  return formula`IF(ISNUMBER(${shown}),TEXT(${shown},"yyyy-mm"),${shown})`;
}

/** The model's register linked to the user's own, a partnership in each row. What no column says is taken as the notes say. */
export function linkedInputs(block: ReadBlock, years: readonly string[]): PartnershipInputs {
  const { cells, rows } = block;
  const { linked, name, wordsOf } = linkedBy(block);
  const own = wordsOf("borough");
  const boroughs = own.length > 0 ? own : ofLondon().map((one) => one.name);
  const blank = blankInputs(years, boroughs, rows.length);
  return {
    ...blank,
    source: `Linked to ${cells.address}`,
    partnerships: blank.partnerships.map((partnership, place) => {
      const row = rows[place] ?? 0;
      return {
        ...partnership,
        name: name(row),
        borough: linked(row, "borough") ?? boroughs[0] ?? null,
        kind: "Commits resources",
        objective: "Safer Neighbourhoods",
        lead: linked(row, "lead") ?? "To be named",
        otherCost: linked(row, "cost"),
        fundingEnds: asMonth(linked(row, "ends")),
        ceases: linked(row, "ceases"),
        pumpPriming: linked(row, "pumpPriming"),
      };
    }),
    notes: [
      `Partnerships in green are linked to ${cells.address}: change them there.`,
      "What the table does not say is filled in: each commits resources and serves Safer Neighbourhoods. Correct what is not so.",
      ...blank.notes,
    ],
  };
}
