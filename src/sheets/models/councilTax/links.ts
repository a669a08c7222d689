import type { ModelLinks } from "../../links/modelLinks";
import { YEARS_OF_GAP } from "../../links/taken";
import { forOthers } from "../../page/forOthers";
import type { Page } from "../../page/page";
import type { YearTable } from "../../page/yearTable";
import { term } from "../../plan/content";
import { OPTIONS } from "./inputs";
import type { OptionRows } from "./options";
import type { ReserveCells } from "./reserves";
import type { YearCells } from "./yearInputs";

/** What the precept brings and reserves give, for other sheets; requirement and first year from a budget gap. */
export const TAX_LINKS: ModelLinks = {
  prefix: "tax",
  gives: {
    years: { holds: "years", across: "years" },
    requirement: { holds: "money", across: "years" },
    more_precept: { holds: "money", across: "years" },
    reserves_drawn: { holds: "money", across: "years" },
    general: { holds: "money" },
  },
  takes: [
    YEARS_OF_GAP,
    {
      label: "Budget requirement",
      cells: "requirement",
      across: "years",
      from: "budget-gap",
      given: "requirement",
    },
  ],
};

/** What the Band D chosen yields beyond a freeze, and what the general reserve gives, in each year. */
export function taxForOthers(
  page: Page,
  table: YearTable,
  { years }: YearCells,
  { yields }: OptionRows,
  { general }: ReserveCells,
): void {
  const yieldOf = (option: (typeof OPTIONS)[number], year: number) =>
    yields.cell(OPTIONS.indexOf(option), year);
  forOthers(page, table, years, [
    {
      word: "more_precept",
      rows: [
        [
          "Precept beyond a freeze of Band D",
          (year) => {
            const [chosen, frozen] = [yieldOf("Chosen", year), yieldOf("Freeze", year)];
            return term`IF(COUNT(${chosen},${frozen})<2,"",${chosen}-${frozen})`;
          },
        ],
      ],
    },
    {
      word: "reserves_drawn",
      rows: [["Drawn from the general reserve", (year) => general.row("Drawn").cell(0, year).toString()]],
    },
  ]);
}
