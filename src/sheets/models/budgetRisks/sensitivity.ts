import { functionTable } from "../../page/functionTable";
import { inKnownYears, numbersIn, soundYears } from "../../page/known";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { YearTable } from "../../page/yearTable";
import { formula, quoted, term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { GapDriver } from "./inputs";
import type { RiskSettings } from "./settings";

/** What a step in each amount moves the gap by, by year. */
export interface SensitivityRows {
  readonly byDriver: Reference;
  readonly together: Reference;
}

const TOGETHER = "All together";
const LOWERS: NonNullable<GapDriver["effect"]> = "Lowers the gap";

/** What one step more in each amount does to the gap, and all of them when they go the wrong way. */
export function sensitivity(
  page: Page,
  table: YearTable,
  { years, step, drivers }: RiskSettings,
): SensitivityRows {
  const { names, amounts, effects } = drivers;
  section(page, `What a small change moves the gap by, ${page.unit.name}`);
  table.heading(formula`TEXT(${step},"0.0%")&" more of"`, years);
  const places = Array.from({ length: names.box.rows }, (_, row) => row);
  const moved = functionTable(
    page,
    { rows: [...places, TOGETHER], columns: table.years, shows: "labelled" },
    (shown) => {
      const named = term`IF(${names}="","No name",${names})`;
      const call = term`PLAN.SENSITIVITY(${named},${numbersIn(amounts)},${step},IF(${effects}=${quoted(LOWERS)},-1,1))`;
      return formula`IF(COUNT(${amounts})=0,"",${inKnownYears(soundYears(amounts), shown(call))})`;
    },
  );
  const together = moved.row(TOGETHER);
  page.dress(together, "total");
  return { byDriver: moved.figures.rows(0, places.length), together };
}
