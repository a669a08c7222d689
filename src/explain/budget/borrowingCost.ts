import { rowTable } from "../kinds/rowTable";
import type { At } from "../statement";

export const borrowingCost = rowTable("BORROWING.COST", "amount life rate years method=equal", {
  Year: ({ row }) => String(row),
  "Opening debt": ({ row }) => (row === 1 ? "0" : `SHOWN(${row - 1},5)`),
  MRP: (at) => repaid(at),
  Interest: ({ row }) =>
    row === 1
      ? { is: "amount*rate/2", rule: "Half a year's interest in the year of spend." }
      : `SHOWN(${row},1)*rate`,
  "Revenue cost": ({ row }) => `SHOWN(${row},2)+SHOWN(${row},3)`,
  "Closing debt": ({ row }) => (row === 1 ? "amount" : `SHOWN(${row},1)-SHOWN(${row},2)`),
});

/** Minimum revenue provision begins the year after the spend. */
function repaid(at: At): string {
  const method = at.option("method");
  const payment = at.row - 1;
  if (payment === 0) return "0";
  if (method === "cfr") return `SHOWN(${at.row},1)*life`;
  if (payment > at.number("life")) return "0";
  const isEqual = method === "equal" || at.number("rate") === 0;
  return isEqual ? "amount/life" : `amount*rate/((1+rate)^life-1)*(1+rate)^${payment - 1}`;
}
