import { decimalFormat, WHOLE } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import { below } from "../../page/functionTable";
import { numbersIn } from "../../page/known";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { formula, term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { PartnershipInputs, StretchTarget } from "./inputs";
import type { PartnershipSettings } from "./settings";

/** What rewards and top-slices come to. */
export interface StakeCells {
  readonly potential: Reference;
  readonly rewards: Reference;
  /** Contributed, received and net, a row for each authority. */
  readonly topSlice: Reference;
}

/** The reward of each stretch target, and what each authority pays into and gets out of a top-slice. */
export function atStake(
  page: Page,
  { targets, topSliced }: PartnershipInputs,
  { topSliceRate, threshold }: PartnershipSettings,
): StakeCells {
  section(page, "Reward of stretch targets, £000");
  const list = new ColumnTable(page, targets.length);
  list.input(
    "Stretch target",
    targets.map(({ name }) => name),
    { look: "inputName" },
  );
  const level = (heading: string, of: (one: StretchTarget) => StretchTarget["actual"]) =>
    list.input(heading, targets.map(of), { numberFormat: decimalFormat(1) });
  const without = level("Without agreement", (one) => one.without);
  const stretched = level("Stretched", ({ withReward }) => withReward);
  const actual = level("Reached", (one) => one.actual);
  const potential = list.input(
    "At stake",
    targets.map((one) => one.potential),
  );
  const rewards = list.spilled(["Reward"], () => {
    const isOne = term`ISNUMBER(${without})*ISNUMBER(${stretched})*ISNUMBER(${actual})*ISNUMBER(${potential})*(${without}<>${stretched})`;
    const given = (cells: Reference) => term`IF(${isOne},${cells},"")`;
    return formula`IF(SUM(${isOne})=0,"",PLAN.REWARD(${given(without)},${given(stretched)},${given(actual)},${given(potential)},${threshold}))`;
  });
  list.sources(targets.length, [], 3);

  section(page, "Top-slice, £000");
  const table = new ColumnTable(page, topSliced.length);
  table.input(
    "Authority",
    topSliced.map(({ name }) => name),
    { look: "inputName" },
  );
  const grants = table.input(
    "Grant",
    topSliced.map(({ grant }) => grant),
  );
  const basis = table.input(
    "Basis of sharing",
    topSliced.map((one) => one.basis),
    { numberFormat: WHOLE },
  );
  const topSlice = table.spilled(
    ["Paid in", "Received", "Net"],
    () => {
      // Every row stays in, so that all rows stand beside their authority.
      const known = (cells: Reference) => term`IF(ISNUMBER(${cells}),${numbersIn(cells)},0)`;
      const call = term`PLAN.TOPSLICE(${known(grants)},${topSliceRate},${known(basis)})`;
      return formula`IF((SUM(${grants})=0)+(SUM(${basis})=0)+(COUNT(${topSliceRate})=0),"",${below(call, topSliced.length, "{2,3,4}")})`;
    },
    { numberFormat: decimalFormat(1) },
  );
  table.sources(topSliced.length, [], 3);
  return {
    potential: page.name(potential, "potential"),
    rewards: page.name(rewards, "rewards"),
    topSlice: page.name(topSlice, "top_slice"),
  };
}
