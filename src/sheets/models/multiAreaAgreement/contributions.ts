import { PERCENT, WHOLE } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import { below } from "../../page/functionTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { formula, term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import { FIGURES } from "./inputs";
import type { AgreementCells } from "./settings";
import { figuresOf, type TogetherCells } from "./together";

/** What each authority contributes, a row for each. */
export interface ContributionCells {
  /** Shares of the improvement that the targets ask for, a column for each outcome. */
  readonly shares: Reference;
  /** The targets of the count whose gap is shared back, with what each takes over. */
  readonly revised: Reference;
}

/** How much of each outcome's improvement falls on each authority, and the gap of one count shared back. */
export function contributions(
  page: Page,
  cells: AgreementCells,
  { targets }: TogetherCells,
): ContributionCells {
  section(page, "What falls on each authority");
  const { authorities, codes, kinds, better, sharedBack, all } = cells;
  const count = codes.box.rows;
  const rows = authorities.box.rows;
  const table = new ColumnTable(page, rows, { banded: true });
  table.spilled(["Authority"], () => formula`IF(${authorities}="","",${authorities})`, { look: "label" });
  const shares = Array.from({ length: count }, (_, outcome) =>
    table.spilled(
      [formula`${codes.cell(outcome)}&""`],
      () => {
        const [from, to, on] = (["Baseline", "Target", "Measured on"] as const).map((figure) =>
          figuresOf(cells, outcome, figure),
        );
        const isThere = term`ISNUMBER(${from ?? ""})*ISNUMBER(${to ?? ""})`;
        const weight = term`IF(${kinds.cell(outcome)}="percentage",IF(ISNUMBER(${on ?? ""}),${on ?? ""},0),1)`;
        const moved = term`IF(${isThere},(${to ?? ""}-${from ?? ""})*${weight},0)`;
        return formula`IF(SUM(${moved})=0,"",IF(${isThere},${moved}/SUM(${moved}),""))`;
      },
      { numberFormat: PERCENT },
    ),
  );
  const place = term`MATCH(${sharedBack}&"",${codes}&"",0)`;
  const isCount = term`IFNA(INDEX(${kinds},${place}),"")="count"`;
  const shared = table.spilled(
    ["Baseline", "Own target", "Takes over", "Revised target"],
    () => {
      const figures = (figure: (typeof FIGURES)[number]) => {
        const column = term`INDEX(IF(${all}="","",${all}),SEQUENCE(${rows}),${FIGURES.length}*(${place}-1)+${FIGURES.indexOf(figure) + 1})`;
        return term`IFNA(${column},"")`;
      };
      const [from, to] = [figures("Baseline"), figures("Target")];
      const isWhole = term`(${isCount})*(COUNT(${from})=${rows})*(COUNT(${to})=${rows})`;
      const corporate = term`INDEX(${targets},${place})`;
      const call = term`PLAN.CASCADE(${from},${to},${corporate},"proportional",IF(INDEX(${better},${place})="higher","higher","lower"))`;
      const beside = term`IF(SEQUENCE(1,4)=1,${from},IF(SEQUENCE(1,4)=2,${to},${below(call, rows, "{1,1,2,3}")}))`;
      return formula`IF(${isWhole},${beside},"")`;
    },
    { numberFormat: WHOLE },
  );
  table.band(page.union(shares), "Share of the improvement in");
  table.band(shared, formula`"Gap shared back: "&${sharedBack}`);
  page.dress(page.at(shared.box.row - 2, 0), "band");
  return {
    shares: page.name(page.union(shares), "shares"),
    revised: page.name(shared.columns(3), "revised"),
  };
}
