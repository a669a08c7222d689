import { formula } from "../../plan/content";
import { TEXT } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import { longWords } from "../../page/longWords";
import type { Page } from "../../page/page";
import { sourceOf } from "../../page/sourceOf";
import type { Reference } from "../../plan/reference";
import type { PressureInputs } from "./inputs";
import type { PressureSettings } from "./settings";

/** The grants that are held in cash, a row for each. */
export interface GrantCells {
  readonly names: Reference;
  readonly grants: Reference;
  /** What they pay for, at the prices of the year before the first. */
  readonly costs: Reference;
  readonly decisions: Reference;
  readonly from: Reference;
}

/** How many columns the longest source with its position runs over. */
const POSITION_COLUMNS = 5;

/** Each grant with what it pays for, and what is decided about it from which year on. */
export function grantInputs(
  page: Page,
  { grants }: PressureInputs,
  { timeline, years }: PressureSettings,
): GrantCells {
  page.take();
  const table = new ColumnTable(page, grants.length);
  const names = table.input(
    "Grants",
    grants.map(({ name }) => name),
    { look: "inputName" },
  );
  const amounts = table.input(
    "Grant in cash",
    grants.map(({ grant }) => grant),
  );
  const costs = table.input(
    formula`"Cost "&${timeline.cell()}`,
    grants.map(({ cost }) => cost),
  );
  const decisions = longWords(
    table,
    "Decision",
    grants.map(({ decision }) => decision),
  );
  const from = table.input(
    "Decision from",
    grants.map((grant) => grant.from),
    { look: "inputText", numberFormat: TEXT },
  );
  page.choose(from, years);
  table.sources(
    grants.length,
    grants.map(({ position, grant }) => sourceOf(page.source, position, grant)),
    POSITION_COLUMNS,
  );
  return {
    names,
    grants: page.name(amounts, "grants"),
    costs: page.name(costs, "grant_costs"),
    decisions: page.name(decisions, "decisions"),
    from: page.name(from, "decided_from"),
  };
}
