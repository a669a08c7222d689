import { formula, term } from "../../plan/content";
import { WHOLE_PERCENT } from "../../looks/numberFormats";
import { orNothing } from "../../page/known";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { YearTable } from "../../page/yearTable";
import type { Reference } from "../../plan/reference";
import type { RegisterCells } from "./register";
import type { RegisterSettings } from "./settings";

/** The proposals together against the gap, a figure for each year. */
export interface GapRows {
  readonly savings: Reference;
  readonly growth: Reference;
  readonly putForward: Reference;
  readonly delivered: Reference;
  readonly left: Reference;
}

/** All proposals as put forward, as they can be delivered, and what of the gap is left to find. */
export function againstGap(
  page: Page,
  table: YearTable,
  { years, gap }: RegisterSettings,
  { effects, deliverability }: RegisterCells,
  profile: Reference,
): GapRows {
  section(page, `What is left to find, ${page.unit.name}`);
  table.heading("All proposals against the gap", years);
  const of = (year: number) => profile.columns(year);
  const bySign = (label: string, sign: ">0" | "<0") =>
    table.calculated(label, (year) => formula`SUMIF(${effects},"${sign}",${of(year)})`);
  const savings = bySign("Savings, less their set-up cost", ">0");
  const growth = bySign("Growth", "<0");
  const putForward = table.calculated("As put forward", (year) => formula`SUM(${of(year)})`, {
    look: "total",
  });
  const delivered = table.calculated(
    "Weighted by what can be delivered",
    (year) => formula`SUMPRODUCT(${of(year)},${deliverability})`,
  );
  table.calculated("Gap at the limit planned at", (year) => formula`${gap.cell(0, year)}`);
  const left = table.spilled(
    "Left to find",
    () => {
      // A year without a gap has none to close; the others stand.
      const call = term`PLAN.GAP.RESIDUAL(${orNothing(gap)},${profile},${deliverability})`;
      return formula`IF(COUNT(${profile})=0,"",IF(ISNUMBER(${gap}),${call},""))`;
    },
    { look: "answer" },
  );
  table.calculated(
    "Share of the gap closed",
    (year) => {
      const whole = gap.cell(0, year);
      return formula`IF(N(${whole})>0,${delivered.cell(0, year)}/${whole},"")`;
    },
    { numberFormat: WHOLE_PERCENT },
  );
  return { savings, growth, putForward, delivered, left: page.name(left, "left_to_find") };
}
