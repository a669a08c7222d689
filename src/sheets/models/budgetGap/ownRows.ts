import { isDate } from "../../../model/years";
import { distinctNames } from "../../ownBlock/distinctNames";
import type { Role } from "../../ownBlock/guessRoles";
import { linkTo } from "../../ownBlock/ownCells";
import { nameOf } from "../../ownBlock/ownGuess";
import type { ReadBlock } from "../../ownBlock/ownReading";
import { headingWithYear, yearRead } from "../../ownBlock/years";
import type { Content } from "../../plan/content";
import type { Figure } from "../../page/yearTable";
import { blankInputs, type GapInputs } from "./inputs";

/** What the rows of somebody's own budget table can be. */
export const GAP_ROLES: readonly Role[] = [
  {
    key: "requirement",
    label: "Budget requirement",
    words: ["budget requirement", "requirement", "net revenue", "approved budget", "net budget"],
    commonWords: ["budget", "spending", "expenditure", "spend", "cost", "cost of services"],
    needed: true,
    figures: true,
    above0: true,
  },
  {
    key: "savings",
    label: "Savings to be identified",
    words: ["savings to be identified", "savings to identify", "unidentified savings"],
    commonWords: ["savings", "saving", "efficiencies"],
    needed: false,
    figures: true,
    above0: true,
    addsTo: "requirement",
  },
  {
    key: "payAndPrices",
    label: "Pay and prices",
    words: ["pay and prices", "pay & prices", "pay and price"],
    commonWords: ["inflation", "pay award", "price increase"],
    needed: false,
    figures: true,
    above0: true,
    addsTo: "requirement",
  },
  {
    key: "limit",
    label: "Funding limit",
    words: ["funding limit", "limit", "envelope", "funding available"],
    commonWords: ["funding", "financing", "resources", "income"],
    notWords: ["borrowing", "debt", "overdraft", "credit", "authorised", "operational", "prudential"],
    needed: true,
    figures: true,
    above0: true,
    several: true,
    against: "requirement",
  },
  {
    key: "printedGap",
    label: "Gap to check against",
    words: ["budget gap", "funding gap", "shortfall"],
    needed: false,
    figures: true,
  },
];

/** The model's inputs linked to the user's own rows: headings become the years, rows the figures. */
export function linkedInputs(block: ReadBlock): GapInputs {
  const { cells, layout, columns, played } = block;
  const linked = (row: number | undefined): Figure[] =>
    columns.map((column) => (row === undefined ? null : linkTo(cells, row, column)));
  const first = (role: string) => played[role]?.[0];
  const limitRows = played.limit ?? [];
  const names = distinctNames(limitRows.map((row) => nameOf(block, row) || "Funding limit"));
  const yearTexts = columns.map(
    (column, place) => headingWithYear(layout.headings[column] ?? "") || `Year ${place + 1}`,
  );
  const blank = blankInputs(yearTexts, names);
  return {
    ...blank,
    unit: layout.unit || blank.unit,
    years: yearCells(block) ?? yearTexts,
    requirement: linked(first("requirement")),
    savingsToIdentify: linked(first("savings")),
    payAndPrices: linked(first("payAndPrices")),
    limits: blank.limits.map((limit, place) => ({
      ...limit,
      published: linked(limitRows[place]),
      source: `Linked to ${cells.address}`,
      changeSource: "",
      printedSource: `Linked to ${cells.address}`,
      printedGap: place === 0 ? linked(first("printedGap")) : limit.printedGap,
    })),
    source: `Linked to ${cells.address}`,
    notes: [`Figures in green are linked to ${cells.address}: change them there.`, ...blank.notes.slice(1)],
  };
}

/**
 * Links to the headings, where each is one cell that a cell can show as it stands and a reader as a year. A date would
 * be shown as its number, "31/03/2011" says its year in another way, and merged headings are in two cells.
 */
function yearCells({ cells, layout, columns }: ReadBlock): Content[] | undefined {
  const { headingRow, headings } = layout;
  if (headingRow === undefined) return undefined;
  const stands = columns.every((column) => {
    const value = cells.values[headingRow]?.[column];
    const heading = headings[column] ?? "";
    const isShown = typeof value === "string" || (typeof value === "number" && !isDate(value));
    const isWhole = value !== "" && cells.texts[headingRow]?.[column]?.trim() === heading;
    return isShown && isWhole && yearRead(heading) === undefined;
  });
  return stands ? columns.map((column) => linkTo(cells, headingRow, column)) : undefined;
}
