import { REINSTATED_COLUMNS } from "../../../model/budget/reinstate";
import { formula, quoted, term } from "../../plan/content";
import { WHOLE_PERCENT } from "../../looks/numberFormats";
import { amountInWords } from "../../page/amountInWords";
import { ColumnTable } from "../../page/columnTable";
import { below } from "../../page/functionTable";
import { orNothing } from "../../page/known";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { YearTable } from "../../page/yearTable";
import type { Reference } from "../../plan/reference";
import { counts, type RegisterCells } from "./register";
import type { ScoreCells } from "./scores";
import type { RegisterSettings } from "./settings";

/** The savings in the order in which they would come back. */
export interface ReinstatementCells {
  /** What those that come back cost in each year. */
  readonly cost: Reference;
}

/** How many columns the function's table has: the proposal, the share put back, its cost and the running total. */
const COLUMNS = REINSTATED_COLUMNS.length;

/** Which savings could be put back if the limit rises, and what that costs year by year. Growth is never put back. */
export function reinstatement(
  page: Page,
  table: YearTable,
  { years, headroom, method, fitsFrom }: RegisterSettings,
  cells: RegisterCells,
  profile: Reference,
  { ranks }: ScoreCells,
): ReinstatementCells {
  section(page, `What could be put back if the limit rises, ${page.unit.name}`);
  const { names, effects, putBackOrder } = cells;
  const rows = names.box.rows;
  const isSaving = term`${counts(cells)}*(${effects}>0)`;
  const fromThen = term`(SEQUENCE(1,${table.years})>=IFNA(MATCH(${fitsFrom},${years},0),1))`;
  const costs = term`IF(${isSaving},IF(${profile}>0,${profile},0)*${fromThen},"")`;
  const given = (column: Reference | string) => term`IF(${isSaving},${column},"")`;
  // A year without a figure has no headroom.
  const room = orNothing(headroom);

  // Without an order of its own a saving comes back by its rank.
  const order = term`IF(ISNUMBER(${putBackOrder}),${putBackOrder},IF(ISNUMBER(${ranks}),${ranks},""))`;

  const headroomLeft = () => left;
  const list = new ColumnTable(page, rows);
  const lastYear = years.cell(0, table.years - 1);
  const block = list.spilled(
    ["Savings in order", "Put back", formula`"Cost "&${lastYear}`, "Running total"],
    () => {
      const call = term`PLAN.REINSTATE(${given(names)},${costs},${room},${given(order)},${method})`;
      return formula`IF(SUM(${isSaving})=0,"",IF(SEQUENCE(${rows})<=SUM(${isSaving}),${below(call, rows, term`SEQUENCE(1,${COLUMNS})`)},""))`;
    },
    { look: "label" },
  );
  const [ordered, shares] = [block.columns(0), block.columns(1)];
  page.dress(list.headings(block.columns(1, COLUMNS - 1)), "wrappedHeading");
  page.dress(block.columns(1, COLUMNS - 1), "result");
  page.dress(shares, "result", WHOLE_PERCENT);
  list.calculated(
    "Decision",
    (row) => {
      const share = shares.cell(row);
      return formula`IF(ISNUMBER(${share}),IF(${share}=0,"Stays out",IF(${share}<1,"Part","Put back")),"")`;
    },
    { look: "resultText" },
  );

  const costsOf = page.union(
    Array.from({ length: table.years }, (_, year) =>
      list.calculated(formula`"Cost in "&${years.cell(0, year)}`, (row) => {
        const amount = term`INDEX(${profile.columns(year).fixed},MATCH(${ordered.cell(row)},${names},0))`;
        const counts = term`${year + 1}>=IFNA(MATCH(${fitsFrom},${years},0),1)`;
        return formula`IF(ISNUMBER(${shares.cell(row)}),IF(${counts},MAX(N(${amount}),0),0),"")`;
      }),
    ),
  );
  const whys = list.calculated(
    "What keeps it out",
    (row) => {
      const share = shares.cell(row);
      const short = term`${costsOf.rows(row)}*(1-${share})-${headroomLeft().fixed}`;
      const most = term`ROUND(MAX(${short}),6)`;
      const said = term`"Short by "&${amountInWords(page.unit, most)}&" in "&INDEX(${years},MATCH(MAX(${short}),${short},0))`;
      return formula`IF(COUNT(${share})=0,"",IF(${share}=1,"",IF(${most}>0,${said},"Would fit, but comes after one that does not")))`;
    },
    { look: "indented" },
  );

  page.take();
  table.heading("What that costs by year", years);
  const cost = table.calculated("Cost of what is put back", (year) => {
    const amounts = profile.columns(year);
    const counts = term`MATCH(${years.cell(0, year)},${years},0)>=IFNA(MATCH(${fitsFrom},${years},0),1)`;
    const share = term`SUMIF(${ordered.fixed},${names},${shares.fixed})`;
    return formula`IF(${counts},SUM(IF(${isSaving},IF(ISNUMBER(${amounts}),(${amounts}>0)*${amounts},0)*${share},0)),0)`;
  });
  table.calculated("Headroom if the limit rises", (year) => formula`${headroom.cell(0, year)}`);
  const left: Reference = table.calculated(
    "Headroom left",
    (year) => formula`N(${headroom.cell(0, year)})-${cost.cell(0, year)}`,
    {
      look: "total",
    },
  );
  page.take();
  const next = term`MATCH(1,IF(ISNUMBER(${shares}),(${shares}<1)*1,0),0)`;
  page.put(
    page.at(page.take(), 0),
    () =>
      formula`IF(SUM(IF(ISNUMBER(${shares}),(${shares}<1)*1,0))=0,"",${quoted("Next in: ")}&INDEX(${ordered},${next})&". "&INDEX(${whys},${next})&".")`,
    "label",
  );
  return { cost };
}
