import type { Workbench } from "./workbench";

/** The user's own table, which nobody may touch. */
const OWN = [
  ["£m", "2010/11", "2011/12"],
  ["Budget requirement", "2673.3", "2706.8"],
  ["Savings to identify", "67.6", "141.8"],
  ["Lower funding limit", "2673.3", "2645.9"],
] as const;

/** Costs of the user's own, further down, whose total counts a subtotal twice. */
const COSTS = [
  ["Revenue budget, £000", "", ""],
  ["Item", "2010/11", "2011/12"],
  ["Police pay", "1200", "1250"],
  ["Staff pay", "640", "655"],
  ["Total pay", "=SUM(B12:B13)", "=SUM(C12:C13)"],
  ["Transport", "210", "215"],
  ["Total budget", "=SUM(B12:B15)", "=SUM(C12:C15)"],
] as const;

/** Types both into Sheet1, one from A1 on and the other from A10. */
export async function typeOwnFigures(workbench: Workbench): Promise<void> {
  for (const { first, rows } of [
    { first: 1, rows: OWN },
    { first: 10, rows: COSTS },
  ])
    for (const [row, cells] of rows.entries())
      for (const [column, text] of cells.entries())
        if (text) await workbench.type(`Sheet1!${"ABC"[column] ?? ""}${row + first}`, text);
}
