import type { Role } from "../../ownBlock/guessRoles";
import { linkedBy } from "../../ownBlock/linkedBy";
import type { ReadBlock } from "../../ownBlock/ownReading";
import { blankInputs, GRANTS, PURPOSES, type TaxInputs } from "./inputs";

/** What the columns of somebody's own list of billing authorities can be. */
export const AUTHORITY_ROLES: readonly Role[] = [
  {
    key: "taxBase",
    label: "Tax base",
    words: ["tax base", "taxbase", "band d equivalents", "band d homes"],
    commonWords: ["base", "properties"],
    needed: true,
    figures: true,
  },
  {
    key: "collectionFund",
    label: "Collection fund",
    words: ["collection fund", "surplus", "deficit"],
    needed: false,
    figures: true,
  },
  {
    key: "published",
    label: "Precept to check against",
    words: ["precept"],
    needed: false,
    figures: true,
  },
];

/** The model's billing authorities linked to the user's own list, one in each row. */
export function linkedInputs(block: ReadBlock, years: readonly string[]): TaxInputs {
  const { cells, rows } = block;
  const { linked, name } = linkedBy(block);
  const blank = blankInputs(years, GRANTS, PURPOSES, rows.length);
  return {
    ...blank,
    authorities: rows.map((row) => ({
      name: name(row),
      taxBase: linked(row, "taxBase"),
      collectionFund: linked(row, "collectionFund"),
      published: linked(row, "published"),
      source: `Linked to ${cells.address}`,
    })),
    notes: [
      `Billing authorities in green are linked to ${cells.address}: change them there.`,
      ...blank.notes,
    ],
  };
}
