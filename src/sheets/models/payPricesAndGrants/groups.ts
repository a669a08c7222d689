import { formula } from "../../plan/content";
import { NUMBER, PERCENT } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import type { Figure } from "../../page/yearTable";
import type { Reference } from "../../plan/reference";
import type { PressureInputs } from "./inputs";
import type { PressureSettings } from "./settings";

/** How many columns sources run over. */
const SOURCE_COLUMNS = 3;

/** What people or goods cost, a row for each group. */
export interface GroupCells {
  readonly names: Reference;
  /** What the group costs in the year before the first. */
  readonly bases: Reference;
  /** The award or the rise in prices, a column for each year. */
  readonly rises: Reference;
}

/** The same for people, with the month in which their awards start. */
export interface PayCells extends GroupCells {
  readonly months: Reference;
}

/** The groups of people with their pay bill, their awards and the month these start in. */
export function payInputs(page: Page, { payGroups }: PressureInputs, given: PressureSettings): PayCells {
  const groups = payGroups.map(({ name, bill, awards }) => ({ name, base: bill, rises: awards }));
  const { table, names, bases, rises } = riseTable(page, given, ["Pay", "Pay bill", "Award"], groups);
  const months = table.input(
    "Start month",
    payGroups.map(({ month }) => month),
    { numberFormat: NUMBER },
  );
  table.sources(payGroups.length, [], SOURCE_COLUMNS);
  return {
    names,
    bases: page.name(bases, "pay_bills"),
    rises: page.name(rises, "awards"),
    months: page.name(months, "award_months"),
  };
}

/** The groups of goods with what they cost and how their prices rise. */
export function priceInputs(
  page: Page,
  { priceGroups }: PressureInputs,
  given: PressureSettings,
): GroupCells {
  const groups = priceGroups.map(({ name, spend, rises }) => ({ name, base: spend, rises }));
  const { table, names, bases, rises } = riseTable(page, given, ["Prices", "Spend", "Rise"], groups);
  table.sources(priceGroups.length, [], SOURCE_COLUMNS);
  return { names, bases: page.name(bases, "spend"), rises: page.name(rises, "price_rises") };
}

interface RiseGroup {
  readonly name: string;
  readonly base: Figure;
  readonly rises: readonly Figure[];
}

/** Groups down; across what they cost in the year before the first, and their rise in each year. */
function riseTable(
  page: Page,
  { timeline }: PressureSettings,
  [heading, base, rise]: readonly [heading: string, base: string, rise: string],
  groups: readonly RiseGroup[],
) {
  page.take();
  const table = new ColumnTable(page, groups.length);
  const over = (word: string, column: number) => formula`"${word} "&${timeline.cell(0, column)}`;
  const names = table.input(
    heading,
    groups.map(({ name }) => name),
    { look: "inputName" },
  );
  const bases = table.input(
    over(base, 0),
    groups.map((group) => group.base),
  );
  const rises = table.inputs(
    Array.from({ length: timeline.box.columns - 1 }, (_, year) => over(rise, year + 1)),
    groups.map((group) => group.rises),
    { numberFormat: PERCENT },
  );
  return { table, names, bases, rises };
}
