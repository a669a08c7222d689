import { PLANNED_USE, RESERVE_ROWS } from "../../../model/budget/reserves";
import { PERCENT } from "../../looks/numberFormats";
import { functionTable, labelsOf, type FunctionTable } from "../../page/functionTable";
import { numbersIn, orNothing, soundYears, upToUnknown } from "../../page/known";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { setting } from "../../page/setting";
import type { YearTable } from "../../page/yearTable";
import { formula, quoted, term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import { OPTIONS } from "./inputs";
import type { OptionRows } from "./options";
import type { PurposeCells } from "./purposes";
import type { YearCells } from "./yearInputs";

type ReserveRow = (typeof RESERVE_ROWS)[number][0] | typeof PLANNED_USE | number;

/** What happens to the reserves, a figure for each year. */
export interface ReserveCells {
  readonly minimum: Reference;
  /** The general reserve alone. */
  readonly general: FunctionTable<ReserveRow>;
  /** With what is earmarked. */
  readonly all: FunctionTable<ReserveRow>;
}

/**
 * How far the general reserve meets the gap of the option chosen, by year, and all reserves with what is planned to be
 * used of the earmarked ones: no gap is met from those.
 */
export function reserves(
  page: Page,
  table: YearTable,
  given: YearCells,
  purposes: PurposeCells,
  { gaps }: OptionRows,
): ReserveCells {
  const { years, requirement, general, minimumShare, option } = given;
  section(page, "Reserves, £");
  const minimum = setting(
    page,
    1,
    "Least that the general reserve is to hold",
    () => formula`N(${minimumShare})*N(${requirement.cell()})`,
    { look: "result" },
  );
  page.take();
  table.heading(formula`"General reserve, option: "&${option}`, years);
  const options = `{${OPTIONS.map(quoted).join(",")}}`;
  const gap = table.calculated(
    "Gap to be met",
    (year) => formula`INDEX(${gaps.columns(year)},MATCH(${option},${options},0))`,
  );
  const labels = labelsOf(RESERVE_ROWS);
  const found = functionTable<ReserveRow>(
    page,
    { rows: labels, columns: table.years, shows: "labelled" },
    (shown) =>
      formula`IF((COUNT(${gap})=0)+(COUNT(${general})=0),"",${upToUnknown(gap, shown(term`PLAN.RESERVES(${orNothing(gap)},${general},${minimum})`))})`,
  );
  const closing = found.row("Closing balance");
  page.dress(closing, "answer");
  table.calculated(
    "Closing balance, of the requirement",
    (year) => {
      const [held, asked] = [closing.cell(0, year), requirement.cell(0, year)];
      return formula`IF(COUNT(${held},${asked})<2,"",${held}/${asked})`;
    },
    { numberFormat: PERCENT },
  );
  table.calculated("Above the least", (year) => {
    const held = closing.cell(0, year);
    return formula`IF(ISNUMBER(${held}),${held}-${minimum.fixed},"")`;
  });

  page.take();
  table.heading("All reserves, earmarked ones among them", years);
  const named = Array.from({ length: purposes.names.box.rows }, (_, row) => row);
  const rows: ReserveRow[] = [...labels.slice(0, 1), ...named, PLANNED_USE, ...labels.slice(1)];
  const all = functionTable(page, { rows, columns: table.years, shows: "labelled" }, (shown) => {
    // A purpose without a name keeps its row.
    const names = term`IF(${purposes.names}="","no name",${purposes.names})`;
    const drawn = orNothing(found.askedRow("Drawn"));
    const call = term`PLAN.RESERVES(${drawn},${general}+SUM(${purposes.earmarked}),MIN(${minimum},${general}),${names},${numbersIn(purposes.planned)})`;
    const known = soundYears(purposes.planned, gap);
    return formula`IF((COUNT(${gap})=0)+(COUNT(${general})=0),"",${upToUnknown(known, shown(call))})`;
  });
  page.dress(all.row("Closing balance"), "total");
  return { minimum, general: found, all };
}
