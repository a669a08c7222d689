import type { Role } from "../../ownBlock/guessRoles";
import { linkedBy } from "../../ownBlock/linkedBy";
import type { ReadBlock } from "../../ownBlock/ownReading";
import { blankInputs, DRIVERS, type RiskInputs } from "./inputs";

/** What the columns of somebody's own register of risks can be. */
export const RISK_ROLES: readonly Role[] = [
  {
    key: "chance",
    label: "Chance",
    words: ["chance", "probability", "likelihood"],
    needed: true,
    figures: true,
  },
  {
    key: "likely",
    label: "Most likely amount",
    words: ["likely", "most likely", "best estimate", "impact", "exposure"],
    commonWords: ["amount", "cost", "value"],
    needed: true,
    figures: true,
  },
  {
    key: "least",
    label: "Least amount",
    words: ["least", "minimum", "lowest", "low", "optimistic"],
    needed: false,
    figures: true,
  },
  {
    key: "most",
    label: "Most amount",
    words: ["most", "maximum", "highest", "high", "pessimistic", "worst case"],
    needed: false,
    figures: true,
  },
];

/** The model's register linked to the user's own: a risk in each row, all of it in every year until shares are entered. */
export function linkedInputs(
  block: ReadBlock,
  years: readonly string[],
  limits: readonly string[],
): RiskInputs {
  const { cells, rows } = block;
  const { linked, name } = linkedBy(block);
  const blank = blankInputs(years, limits, DRIVERS, rows.length);
  return {
    ...blank,
    source: `Linked to ${cells.address}`,
    risks: blank.risks.map((risk, place) => {
      const row = rows[place] ?? 0;
      return {
        ...risk,
        name: name(row),
        chance: linked(row, "chance"),
        least: linked(row, "least") ?? linked(row, "likely"),
        likely: linked(row, "likely"),
        most: linked(row, "most") ?? linked(row, "likely"),
        shares: years.map(() => 1),
      };
    }),
    notes: [
      `Risks in green are linked to ${cells.address}: change them there.`,
      "Every risk falls whole in every year until its shares are changed.",
      ...blank.notes,
    ],
  };
}
