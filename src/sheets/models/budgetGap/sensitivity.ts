import { formula, term } from "../../plan/content";
import { amountInWords } from "../../page/amountInWords";
import { functionTable } from "../../page/functionTable";
import { inKnownYears, orNothing } from "../../page/known";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { YearTable } from "../../page/yearTable";
import type { Reference } from "../../plan/reference";
import type { GapFigures } from "./figures";
import type { LimitCells } from "./limits";

/** What can turn out otherwise: 1 where more of it raises the gap, -1 where it lowers it. */
const DRIVERS = [
  ["Budget requirement", 1],
  ["General grant", -1],
  ["Precept", -1],
] as const;

const TOGETHER = "All together";

/** What each step in a driver moves the gap by, in a table and in words, and the gap if all of them go one way. */
export function gapSensitivity(
  page: Page,
  table: YearTable,
  { years, requirement, plannedAt, limitNames }: GapFigures,
  { grant, precept, step, changes, taxBase, bandD }: LimitCells,
  plannedGap: string,
): void {
  section(page, `What moves the gap, at the limit planned at, ${page.unit.name}`);
  table.heading("Driver", years);
  const percent = term`ROUND(${step}*100,2)&"%"`;
  const planned = term`MATCH(${plannedAt},${limitNames},0)`;
  const required = table.calculated(
    DRIVERS[0][0],
    (year) => formula`IF(ISNUMBER(${requirement.cell(0, year)}),${requirement.cell(0, year)},"")`,
  );
  const granted: Reference = table.calculated(DRIVERS[1][0], (year) => {
    const change = term`INDEX(${changes.columns(year)},${planned})`;
    const last = year === 0 ? grant : granted.cell(0, year - 1);
    return formula`IF((COUNT(${last})=0)+ISTEXT(${change}),"",${last}*(1+${change}))`;
  });
  const raised: Reference = table.calculated(DRIVERS[2][0], (year) => {
    const [base, tax] = [taxBase.cell(0, year), bandD.cell(0, year)];
    const last = year === 0 ? precept : raised.cell(0, year - 1);
    return formula`IF((COUNT(${last})=0)+ISTEXT(${base})+ISTEXT(${tax}),"",${last}*(1+${base})*(1+${tax}))`;
  });
  const amounts = page.union([required, granted, raised]);
  const names = page.at(required.box.row, 0, DRIVERS.length);

  page.take();
  table.heading(formula`${percent}&" more of a driver moves the gap by"`, years);
  const moved = functionTable(
    page,
    { rows: [...DRIVERS.map(([name]) => name), TOGETHER], columns: table.years, shows: "labelled" },
    (shown) => {
      const call = term`PLAN.SENSITIVITY(${names},${orNothing(amounts)},${step},{${DRIVERS.map(([, sign]) => sign).join(";")}})`;
      return formula`IF((COUNT(${granted},${raised})=0)+(COUNT(${step})=0),"",${inKnownYears(granted, shown(call))})`;
    },
  );
  page.dress(moved.whole(TOGETHER), "total");

  page.take();
  table.heading(formula`"The gap if every driver goes one way by "&${percent}`, years);
  const gapIf = (label: string, sign: "" | "-" | "+") =>
    table.calculated(
      label,
      (year) => {
        const [gap, all] = [term`INDEX(${plannedGap},${year + 1})`, moved.row(TOGETHER).cell(0, year)];
        return formula`IF(COUNT(${all})=0,"",${gap}${sign === "" ? "" : term`${sign}${all}`})`;
      },
      { look: sign === "" ? "total" : "result" },
    );
  gapIf("Low case: less is asked for, more comes in", "-");
  gapIf("As it stands", "");
  gapIf("High case: more is asked for, less comes in", "+");

  page.take();
  const last = table.years - 1;
  for (const [name] of DRIVERS) {
    const by = moved.row(name).cell(0, last);
    const words = amountInWords(page.unit, term`ABS(${by})`);
    page.put(
      page.at(page.take(), 0),
      () =>
        formula`IF(COUNT(${by})=0,"","Each "&${percent}&" of the ${name.toLowerCase()} moves the gap of "&${years.cell(0, last)}&" by "&${words}&".")`,
      "label",
    );
  }
}
