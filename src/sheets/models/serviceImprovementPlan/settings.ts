import { IDENTIFIED } from "../../facts/budgetSubmission";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { setting } from "../../page/setting";
import type { YearTable } from "../../page/yearTable";
import { formula } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { ImprovementInputs } from "./inputs";

/** The gap, and what each business group is to save. */
export interface TargetCells {
  readonly years: Reference;
  readonly gap: Reference;
  readonly identified: Reference;
  readonly groups: Reference;
  readonly sides: Reference;
  /** A row for each group, a column for each year. */
  readonly targets: Reference;
}

/** The gap by year, and the targets of the business groups. */
export function targetsOfGroups(page: Page, table: YearTable, inputs: ImprovementInputs): TargetCells {
  section(page, `Inputs, ${page.unit.name}`);
  const years = page.name(table.inputHeading("What the plan has to meet", inputs.years), "years");
  const gap = page.name(
    table.input("Gap at the limit planned at", inputs.gap, { source: inputs.gapSource }),
    "gap",
  );
  page.take();
  const { gapSource } = inputs;
  const identified = setting(page, 1, IDENTIFIED, inputs.identified, {
    note: inputs.identified === null ? page.source : `${gapSource}: the gap comes on top of them`,
  });
  page.take();
  const list = new ColumnTable(page, inputs.groups.length, { wrapped: false });
  const groups = list.input(
    "Business group, and its target",
    inputs.groups.map(({ name }) => name),
    { look: "inputName" },
  );
  const targets = list.inputs(
    inputs.years.map((_, year) => formula`${years.cell(0, year)}`),
    inputs.groups.map((group) => group.targets),
  );
  const sides = list.input(
    "Side",
    inputs.groups.map(({ side }) => side),
    { look: "inputName" },
  );
  list.sources(inputs.groups.length, [], 4);
  return {
    years,
    gap,
    identified: page.name(identified, "identified"),
    groups: page.name(groups, "groups"),
    sides: page.name(sides, "sides"),
    targets: page.name(targets, "targets"),
  };
}
