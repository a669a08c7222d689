import { UNFUNDED } from "../../../model/budget/capitalFund";
import { formula, term } from "../../plan/content";
import { functionTable } from "../../page/functionTable";
import { inKnownYears, numbersIn, soundYears } from "../../page/known";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { YearTable } from "../../page/yearTable";
import type { Reference } from "../../plan/reference";
import { KINDS } from "./inputs";
import type { ProgrammeCells } from "./programme";
import type { SourceCells } from "./sources";

/** How the programme is paid for, a column for each year. */
export interface FundingCells {
  /** A row for each source, in the order of use. */
  readonly used: Reference;
  readonly unfunded: Reference;
  /** A row for each kind of money. */
  readonly byKind: Reference;
}

/** How many columns the longest kind runs over. */
const KIND_COLUMNS = 2;

/** What is used of each source in turn, what stays unfunded, and both by the kind of money. */
export function funding(
  page: Page,
  table: YearTable,
  { years, blocks, total }: ProgrammeCells,
  { names, available, kinds, places }: SourceCells,
): FundingCells {
  section(page, `How the programme is paid for, ${page.unit.name}`);
  const sources = names.box.rows;
  const inOrder = term`MATCH(SEQUENCE(${sources}),${places},0)`;
  table.heading("Used, in the order of use", years);
  const besideYears = page.at(page.row - 1, table.sourceColumn, 1, KIND_COLUMNS);
  page.dress(besideYears, "indentedHeading");
  page.put(besideYears, "Kind");
  const rows = [...Array.from({ length: sources }, (_, source) => source), UNFUNDED];
  const printed = functionTable(page, { rows, columns: table.years, shows: "labelled" }, (shown) => {
    const named = term`INDEX(${names},${inOrder})&""`;
    const anyName = term`IF(${named}="","No name",${named})`;
    const amounts = term`INDEX(${numbersIn(available)},${inOrder},SEQUENCE(1,${table.years}))`;
    const call = term`PLAN.CAPITAL.FUND(${total},${anyName},${amounts})`;
    return formula`IF(COUNT(${blocks})=0,"",${inKnownYears(soundYears(available), shown(call))})`;
  });
  const used = printed.figures.rows(0, sources);
  const unfunded = printed.row(UNFUNDED);
  page.dress(unfunded, "answer");
  const kindsInOrder = page.at(used.box.row, table.sourceColumn, sources);
  page.dress(kindsInOrder, "indented");
  page.spill(kindsInOrder, () => formula`INDEX(${kinds},${inOrder})&""`);

  page.take();
  table.heading("Used, by kind of money", years);
  const labels = page.at(page.row, 0, KINDS.length);
  const byKind = page.union(
    KINDS.map((kind, place) =>
      table.calculated(kind, (year) => {
        const amounts = used.columns(year);
        return formula`IF(COUNT(${amounts})=0,"",SUMIF(${kindsInOrder},${labels.cell(place)},${amounts}))`;
      }),
    ),
  );
  table.calculated(
    UNFUNDED,
    (year) => formula`IF(COUNT(${unfunded.cell(0, year)})=0,"",${unfunded.cell(0, year)})`,
  );
  table.calculated("Programme", (year) => formula`${total.cell(0, year)}`, { look: "total" });
  return { used, unfunded, byKind };
}
