import type { Indicator, Standing } from "../../catalogue/indicator";
import { financialYear, printYear } from "../../model/years";
import { formula, term } from "../plan/content";
import { decimalsOfUnit } from "../looks/decimalsOfUnit";
import { decimalFormat, TEXT } from "../looks/numberFormats";
import type { Page } from "../page/page";
import { setting } from "../page/setting";
import type { Reference } from "../plan/reference";

/** The cells of one block that a whole sheet does more with. */
export interface TargetCells {
  readonly direction: Reference;
  readonly statuses: Reference;
}

/** What is said beside the direction of an indicator. */
const DIRECTION_NOTES: Readonly<Record<Indicator["polarity"], string>> = {
  higher: "As the catalogue has it",
  lower: "As the catalogue has it",
  neutral: "Neither is better, so the status says n/a",
  "": "No source says: enter higher, lower or neutral",
};

const STANDINGS: Readonly<Record<Standing, string>> = {
  stated: "stated in a source document",
  confirmed: "confirmed in published text",
  unconfirmed: "unconfirmed",
  own: "from your own catalogue",
};

/**
 * One indicator's baseline, targets, trajectory, actuals and status, beneath what is on the page already. Until its
 * figures are entered the formulas show nothing; without a baseline the trajectory says so.
 */
export function targetBlock(
  page: Page,
  indicator: Indicator,
  years: readonly string[],
  band: Reference,
): TargetCells {
  const { code, key, title, unit, polarity, source, status } = indicator;
  const figures = decimalFormat(decimalsOfUnit(unit));
  const count = years.length;
  const row = (label: string) => {
    const cells = page.at(page.take(), 1, 1, count + 1);
    page.put(page.at(cells.box.row, 0), label, "label");
    return { first: cells.cell(), ofYears: cells.columns(1, count), all: cells };
  };

  const name = `${code || key} ${title}`;
  page.take();
  page.put(page.at(page.take(), 0), name, "section");
  page.begin({ heading: name });
  page.put(page.at(page.take(), 0), inWords(indicator), "subtitle");
  const direction = setting(page, 1, "Better is", polarity || null, {
    look: "inputText",
    note: DIRECTION_NOTES[polarity],
  });
  const head = page.take();
  page.put(page.at(head, 0), "Year", "wrappedLeftHeading");
  page.write(
    page.at(head, 1, 1, count + 1),
    [[`Baseline ${yearBefore(years)}`, ...years]],
    "wrappedHeading",
    TEXT,
  );

  const target = row("Target");
  page.dress(target.all, "input", figures);
  const [baseline, targets] = [target.first, target.ofYears];
  const last = targets.cell(0, count - 1);
  const trajectory = row("Trajectory").ofYears;
  page.dress(trajectory, "result", figures);
  page.spill(
    trajectory,
    () =>
      formula`IF(ISNUMBER(${last}),IF(ISNUMBER(${baseline}),PLAN.TRAJECTORY(${baseline},${last},${count}),"No baseline"),"")`,
  );
  const actuals = row("Actual").ofYears;
  page.dress(actuals, "input", figures);
  const statuses = row("Status").ofYears;
  page.dress(statuses, "resultText");
  page.spill(statuses, () => {
    // A blank cell may reach a function as 0, and a blank direction as the usual one.
    const known = (cells: Reference) => term`IF(ISNUMBER(${cells}),${cells},"")`;
    // A year without a target of its own is held to the trajectory.
    const aims = term`IF(ISNUMBER(${targets}),${targets},IF(ISNUMBER(${trajectory}),${trajectory},""))`;
    const rated = term`IF(${aims}="","No target",PLAN.RAG(${known(actuals)},${aims},${direction},IF(${band.fixed}="","",${band.fixed})))`;
    const isDirected = term`OR(${direction}="higher",${direction}="lower",${direction}="neutral")`;
    return formula`IF(ISNUMBER(${actuals}),IF(${isDirected},${rated},"Direction?"),"")`;
  });
  page.put(
    page.at(page.take(), 0),
    `Title, unit and direction: ${source} (${STANDINGS[status]}). Figures: say here where they come from.`,
    "source",
  );
  return { direction, statuses };
}

/** Unit and direction in words: "rate per 1,000 · lower is better". */
function inWords({ unit, polarity }: Indicator): string {
  const directions = { neutral: "neither is better", "": "which is better is not known" } as const;
  const direction =
    polarity === "higher" || polarity === "lower" ? `${polarity} is better` : directions[polarity];
  return `${unit || "unit not known"} · ${direction}`;
}

function yearBefore([first = ""]: readonly string[]): string {
  const start = financialYear(first);
  return start === undefined ? "" : printYear(start - 1);
}
