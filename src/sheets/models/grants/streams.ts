import { formula } from "../../plan/content";
import { ColumnTable } from "../../page/columnTable";
import { longWords } from "../../page/longWords";
import type { Page } from "../../page/page";
import { sourceOf } from "../../page/sourceOf";
import { section } from "../../page/section";
import { typedYears } from "../../page/typedYear";
import type { YearTable } from "../../page/yearTable";
import type { Reference } from "../../plan/reference";
import type { GrantInputs } from "./inputs";

/** The streams of Area Based Grant, a row for each. */
export interface StreamCells {
  readonly years: Reference;
  readonly names: Reference;
  /** A column for each year. */
  readonly pots: Reference;
  readonly sharedBy: Reference;
  readonly total: Reference;
}

/** How many columns the longest standing runs over. */
const STANDING_COLUMNS = 4;

/** Each stream with its pot by year and the criterion by which it is shared. */
export function streamInputs(page: Page, table: YearTable, { streams, years }: GrantInputs): StreamCells {
  section(page, "Inputs");
  const list = new ColumnTable(page, streams.length, { wrapped: false });
  const names = list.input(
    "Area Based Grant, £",
    streams.map(({ name }) => name),
    { look: "inputName" },
  );
  const pots = list.inputs(
    years.map(() => null),
    streams.map((stream) => stream.pots),
  );
  typedYears(page, list.headings(pots), years, "heading");
  const sharedBy = longWords(
    list,
    "Shared by",
    streams.map((stream) => stream.sharedBy),
  );
  list.sources(
    streams.length,
    streams.map(({ standing, pots: given }) => sourceOf(page.source, standing, given[0] ?? null)),
    STANDING_COLUMNS,
  );
  const total = table.calculated("All streams", (year) => formula`SUM(${pots.columns(year)})`, {
    look: "total",
  });
  return {
    years: page.name(list.headings(pots), "years"),
    names: page.name(names, "streams"),
    pots: page.name(pots, "pots"),
    sharedBy: page.name(sharedBy, "shared_by"),
    total,
  };
}
