import { formula } from "../../plan/content";
import type { Page } from "../../page/page";
import type { YearTable } from "../../page/yearTable";
import type { Reference } from "../../plan/reference";
import type { CapitalInputs } from "./inputs";

/** The programme, a figure for each year. */
export interface ProgrammeCells {
  readonly years: Reference;
  /** A row for each block. */
  readonly blocks: Reference;
  readonly total: Reference;
}

/** What each block of spend asks for, and all of them together. */
export function programme(page: Page, table: YearTable, { years, blocks }: CapitalInputs): ProgrammeCells {
  page.take();
  const headings = page.name(table.inputHeading("Programme", years), "years");
  const spend = page.union(
    blocks.map((block) => table.input(block.name, block.spend, { labelLook: "inputName" })),
  );
  const total = table.calculated("Programme", (year) => formula`SUM(${spend.columns(year)})`, {
    look: "total",
  });
  return { years: headings, blocks: page.name(spend, "spend"), total: page.name(total, "programme") };
}
