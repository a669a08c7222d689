import { formula } from "../../content";
import { TEXT } from "../../numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { YearTable } from "../../page/yearTable";
import type { Reference } from "../../reference";
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
    years,
    streams.map((stream) => stream.pots),
  );
  page.dress(list.headings(pots), "heading", TEXT);
  // A criterion is longer than its column: it runs over into the one before, which is left blank.
  const sharedBy = list
    .inputs(
      [null, "Shared by"],
      streams.map((stream) => [null, stream.sharedBy]),
      { look: "inputText" },
    )
    .columns(1);
  const standings = list.input(
    "Department",
    streams.map(({ standing }) => standing),
    { look: "source" },
  );
  const { row, column } = list.headings(standings).box;
  page.dress(page.at(row, column, 1, STANDING_COLUMNS), "indentedHeading");
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
