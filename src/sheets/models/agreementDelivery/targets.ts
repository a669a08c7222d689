import { DAY } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { formula } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { DeliveredTarget, DeliveryInputs } from "./inputs";

/** The columns that the user fills, a row for each target. */
export interface TargetCells {
  readonly targets: Reference;
  readonly kinds: Reference;
  readonly themes: Reference;
  readonly objectives: Reference;
  readonly leads: Reference;
  readonly evidence: Reference;
  readonly plans: Reference;
  readonly equalities: Reference;
  readonly approved: Reference;
}

/** The targets, with who delivers each and on what grounds. */
export function targetList(page: Page, { targets: rows, rows: room }: DeliveryInputs): TargetCells {
  section(page, "Targets: who delivers them, and on what grounds");
  const table = new ColumnTable(page, room);
  const words = (heading: string, of: (one: DeliveredTarget) => string | null, columns = 2) =>
    table
      .inputs(
        [heading, ...Array<null>(columns - 1).fill(null)],
        rows.map((one) => [of(one)]),
        { look: "inputName" },
      )
      .columns(0);
  const targets = page.name(
    words("Target", ({ target }) => target, 1),
    "targets",
  );
  const kinds = words("Kind", ({ kind }) => kind, 1);
  const themes = words("Theme", ({ theme }) => theme, 3);
  const objectives = words("Community strategy objective", ({ objective }) => objective, 3);
  words("Area or group", ({ area }) => area);
  const leads = words("Lead partner", ({ lead }) => lead);
  words("Watched by", ({ forum }) => forum);
  const evidence = words("Evidence", (one) => one.evidence);
  const plans = words("Delivery plan", ({ plan }) => plan);
  const equalities = words("Equalities assessed", (one) => one.equalities, 1);
  const approved = table.input(
    "Approved on",
    rows.map((one) => one.approved),
    { numberFormat: DAY },
  );
  table.calculated(
    "Monitored by",
    (row) =>
      formula`IF(${kinds.cell(row)}="Designated","Partnership, Government Office",IF(${kinds.cell(row)}="Local","Partnership",""))`,
    { look: "indented" },
  );
  table.skip();
  table.skip();
  table.sources(rows.length, [], 3);
  return {
    targets,
    kinds: page.name(kinds, "kinds"),
    themes: page.name(themes, "themes"),
    objectives: page.name(objectives, "objectives"),
    leads: page.name(leads, "leads"),
    evidence: page.name(evidence, "evidence"),
    plans: page.name(plans, "plans"),
    equalities: page.name(equalities, "equalities"),
    approved: page.name(approved, "approved"),
  };
}
