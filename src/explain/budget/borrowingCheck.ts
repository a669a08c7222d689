import { yearTable } from "../kinds/yearTable";
import { upTo, type At } from "../statement";

export const borrowingCheck = yearTable("BORROWING.CHECK", "debt planned limit contingency", {
  Debt: ({ column }) => `${column === 1 ? "debt" : "PRIOR([Debt])"}+planned`,
  Limit: "limit",
  Headroom: "[Limit]-[Debt]",
  "Headroom with contingency": (at) => `[Headroom]${contingencies(at)}`,
  "Within limit": 'IF([Headroom with contingency]>=0,"Yes","No")',
});

/** The contingency builds up from year to year. */
function contingencies(at: At): string {
  if (!at.has("contingency")) return "";
  if (at.list("contingency").length === 1) return `-contingency*${at.column}`;
  return upTo(at.column)
    .map((year) => `-AT(contingency,${year})`)
    .join("");
}
