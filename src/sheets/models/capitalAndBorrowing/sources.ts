import { formula, term } from "../../plan/content";
import { NUMBER } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import { longWords } from "../../page/longWords";
import type { Page } from "../../page/page";
import { sourceOf } from "../../page/sourceOf";
import type { Reference } from "../../plan/reference";
import { CONTINGENCY_SOURCE, type CapitalInputs } from "./inputs";

/** The sources, a row for each in the order in which they are listed. */
export interface SourceCells {
  readonly names: Reference;
  /** A column for each year. */
  readonly available: Reference;
  readonly kinds: Reference;
  readonly positions: Reference;
  /** The place of each in the order of use: 1, 2, 3 … without gaps. */
  readonly places: Reference;
}

/** How many columns the longest source with its position runs over. */
const POSITION_COLUMNS = 5;

/** Where the money comes from, of what kind it is, and in which order it is used. */
export function sourceInputs(page: Page, { sources }: CapitalInputs, years: Reference): SourceCells {
  page.take();
  const table = new ColumnTable(page, sources.length);
  const names = table.input(
    "Funding available",
    sources.map(({ name }) => name),
    { look: "inputName" },
  );
  const available = table.inputs(
    Array.from({ length: years.box.columns }, (_, year) => formula`${years.cell(0, year)}`),
    sources.map((one) => one.available),
  );
  const orders = table.input(
    "Order of use",
    sources.map(({ order }) => order),
    { numberFormat: NUMBER },
  );
  // Sources with the same number are used as listed, those without one last.
  const places = table.calculated(
    "Order used",
    (row) => {
      const order = orders.cell(row);
      const soFar = term`${orders.cell().fixed}:${order}`;
      return formula`IF(ISNUMBER(${order}),COUNTIF(${orders.fixed},"<"&${order})+COUNTIF(${soFar},${order}),COUNT(${orders.fixed})+COUNTBLANK(${soFar}))`;
    },
    { numberFormat: NUMBER },
  );
  const kinds = longWords(
    table,
    "Kind",
    sources.map(({ kind }) => kind),
  );
  const positions = table.sources(
    sources.length,
    sources.map(({ position, available: given, kind }) =>
      sourceOf(kind === "Contingency" ? CONTINGENCY_SOURCE : page.source, position, given[0] ?? null),
    ),
    POSITION_COLUMNS,
  );
  return {
    names: page.name(names, "sources"),
    available: page.name(available, "available"),
    kinds: page.name(kinds, "kinds"),
    positions,
    places,
  };
}
