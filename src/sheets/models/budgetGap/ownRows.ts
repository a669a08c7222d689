import { linkTo } from "../../ownBlock/ownCells";
import type { Role } from "../../ownBlock/guessRoles";
import type { ReadBlock } from "../../ownBlock/ownReading";
import type { Figure } from "../../page/yearTable";
import { blankInputs, type GapInputs } from "./inputs";

/** What the rows of somebody's own budget table can be. */
export const GAP_ROLES: readonly Role[] = [
  {
    key: "requirement",
    label: "Budget requirement",
    words: ["budget requirement", "requirement", "net revenue", "approved budget", "budget"],
    needed: true,
  },
  {
    key: "savings",
    label: "Savings to be identified",
    words: ["savings to be identified", "unidentified savings", "savings", "efficiencies"],
    needed: false,
  },
  {
    key: "payAndPrices",
    label: "Pay and prices",
    words: ["pay and prices", "pay & prices", "pay and price", "inflation", "pay", "prices"],
    needed: false,
  },
  {
    key: "limit",
    label: "Funding limit",
    words: ["funding limit", "limit", "envelope", "funding available", "funding"],
    needed: true,
    several: true,
  },
  { key: "printedGap", label: "Gap to check against", words: ["budget gap", "shortfall"], needed: false },
];

/** The model's inputs linked to the user's own rows: headings become the years, rows the figures. */
export function linkedInputs({ cells, layout, played }: ReadBlock): GapInputs {
  const { headingRow, nameColumn, figureColumns, unit } = layout;
  const linked = (row: number | undefined): Figure[] =>
    figureColumns.map((column) => (row === undefined ? null : linkTo(cells, row, column)));
  const first = (role: string) => played[role]?.[0];
  const limitRows = played.limit ?? [];
  const names = limitRows.map((row) => cells.texts[row]?.[nameColumn]?.trim() || "Funding limit");
  const yearTexts = figureColumns.map((column, place) =>
    headingRow === undefined ? `Year ${place + 1}` : (cells.texts[headingRow]?.[column] ?? ""),
  );
  const blank = blankInputs(yearTexts, names);
  return {
    ...blank,
    unit: unit || blank.unit,
    years:
      headingRow === undefined ? yearTexts : figureColumns.map((column) => linkTo(cells, headingRow, column)),
    requirement: linked(first("requirement")),
    savingsToIdentify: linked(first("savings")),
    payAndPrices: linked(first("payAndPrices")),
    limits: blank.limits.map((limit, place) => ({
      ...limit,
      published: linked(limitRows[place]),
      printedGap: place === 0 ? linked(first("printedGap")) : limit.printedGap,
    })),
    source: `Linked to ${cells.address}`,
    notes: [`Figures in green are linked to ${cells.address}: change them there.`, ...blank.notes.slice(1)],
  };
}
