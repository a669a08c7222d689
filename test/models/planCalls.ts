import { isFormula } from "../../src/sheets/plan/content";
import type { SheetPlan } from "../../src/sheets/plan/sheetPlan";

/** The functions that the formulas of these sheets call, once for each call, in alphabetical order. */
export function planCalls(plans: readonly SheetPlan[]): string[] {
  const formulas = plans.flatMap(({ cells }) => cells.flat().filter(isFormula));
  return formulas.flatMap(({ formula }) => formula.match(/PLAN\.[A-Z.]+/g) ?? []).sort();
}
