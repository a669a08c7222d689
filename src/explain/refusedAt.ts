import type { Asks } from "./explained";

/** How a refusal begins: the argument, and which of its cells. */
const NAMED = /^(\w+)(?:, (row|column) (\d+))?(?:, column (\d+))?:/;

/** The address of the cell that a refusal names: "weights, row 7: …"; undefined where it names none. */
export function refusedAt(message: string, { from }: Pick<Asks, "from">): string | undefined {
  const [, name = "", along, first, second] = NAMED.exec(message) ?? [];
  const area = from[name];
  if (!area) return undefined;
  const [row, column] = along === "column" ? [1, first] : [first ?? 1, second ?? 1];
  // A list that runs across may be counted as one that runs down.
  const line = area.length === 1 && along === "row" ? area[0]?.[Number(row) - 1] : undefined;
  return (line ?? area[Number(row) - 1]?.[Number(column) - 1]) || undefined;
}
