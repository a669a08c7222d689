import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { setting } from "../../page/setting";
import { formula, quoted } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import { OBJECTIVES, OWN_BUDGET, type ImprovementInputs } from "./inputs";

/** Growth that is funded before the plan begins. */
export interface GrowthCells {
  readonly amounts: Reference;
  readonly funders: Reference;
  readonly objectives: Reference;
}

/** What comes of it, and by whom it is paid. */
export interface GrowthRows {
  readonly all: Reference;
  readonly byOthers: Reference;
  readonly own: Reference;
  /** A row for each objective. */
  readonly byObjective: Reference;
}

/** The growth that the budget before the plan already pays for. */
export function fundedGrowth(page: Page, { growth }: ImprovementInputs): GrowthCells {
  section(page, `Growth funded before the plan, ${page.unit.name}`);
  const table = new ColumnTable(page, growth.length, { wrapped: false });
  table.input(
    "Growth",
    growth.map(({ name }) => name),
    { look: "inputName" },
  );
  const amounts = table.input(
    "Amount",
    growth.map(({ amount }) => amount),
  );
  const funders = table
    .inputs(
      ["Funded by", null],
      growth.map(({ fundedBy }) => [fundedBy]),
      { look: "inputName" },
    )
    .columns(0);
  const objectives = table
    .inputs(
      ["Corporate objective", null],
      growth.map(({ objective }) => [objective]),
      { look: "inputName" },
    )
    .columns(0);
  table.sources(
    growth.length,
    growth.map(({ source }) => source),
    4,
  );
  return {
    amounts: page.name(amounts, "growth"),
    funders: page.name(funders, "growth_funders"),
    objectives: page.name(objectives, "growth_objectives"),
  };
}

/** The same together, by funder and by corporate objective. */
export function growthTogether(page: Page, { amounts, funders, objectives }: GrowthCells): GrowthRows {
  section(page, `Growth already funded, ${page.unit.name}`);
  const one = (label: string, content: () => string) =>
    setting(page, 1, label, () => formula`${content()}`, { look: "result" });
  const own = one(
    "From the service’s own budget",
    () => `SUMIF(${funders.toString()},${quoted(OWN_BUDGET)},${amounts.toString()})`,
  );
  const byOthers = one(
    "From others",
    () =>
      `SUMIFS(${amounts.toString()},${funders.toString()},"<>"&${quoted(OWN_BUDGET)},${funders.toString()},"?*")`,
  );
  const all = one("All growth already funded", () => `SUM(${amounts.toString()})`);
  page.dress(page.at(all.box.row, 0, 1, 2), "total");
  page.take();
  const list = new ColumnTable(page, OBJECTIVES.length, { wrapped: false });
  const words = list.columns(["Corporate objective"], { look: "label" });
  page.write(
    words,
    OBJECTIVES.map((objective) => [objective]),
  );
  const byObjective = list.calculated(
    "Growth",
    (row) => formula`SUMIF(${objectives},${words.cell(row)},${amounts})`,
  );
  page.choose(objectives, words);
  return { all, byOthers, own, byObjective };
}
