import { elementwise } from "../kinds/elementwise";
import { shareOf } from "../kinds/shares";
import type { At } from "../statement";
import { rounded } from "../worth";
import { boundedShare } from "../kinds/boundedShare";

export const allocate = elementwise("ALLOCATE", "total weights decimals=0 floors ceilings", "Share", (at) => {
  const line = lineOf(at);
  const index = line.findIndex(([row, column]) => row === at.row && column === at.column);
  const which = totalOf(at);
  const decimals = at.number("decimals");
  const places = line.map(([row, column]) => placeIn(at, "weights", row, column));
  const shared = {
    pot: `AT(total,${which})`,
    weight: `AT(weights,${places[index] ?? 0})`,
    weights: `TOTAL(weights,${places.join(",")})`,
    total: at.number("total", which),
    list: line.map(([row, column]) => numberAt(at, "weights", row, column)),
    decimals,
  };
  if (!at.has("floors") && !at.has("ceilings")) return shareOf(shared, index);
  const bounds = line.map(([row, column]) => ({
    floor: rounded(numberAt(at, "floors", row, column), decimals, "up"),
    ceiling: rounded(numberAt(at, "ceilings", row, column), decimals, "down") || Infinity,
  }));
  return boundedShare(shared, bounds, index, (name) => `AT(${name},${placeIn(at, name, at.row, at.column)})`);
});

/** The cells among which the position's total is shared: all of them, its column where totals run across, else its row. */
function lineOf(at: At): [row: number, column: number][] {
  const totals = at.area("total");
  const all = at.filled.block.flatMap((cells, row) =>
    cells.map((_, column): [number, number] => [row, column]),
  );
  if (totals.flat().length === 1) return all;
  return all.filter(([row, column]) => (totals.length === 1 ? column === at.column : row === at.row));
}

function totalOf(at: At): number {
  if (at.list("total").length === 1) return 0;
  return at.area("total").length === 1 ? at.column : at.row;
}

/** Where along an argument the figure for a position stands: one row or one column serves all. */
function placeIn(at: At, name: string, row: number, column: number): number {
  const [down, across] = [at.area(name).length, at.area(name)[0]?.length ?? 0];
  return (down === 1 ? 0 : row) * across + (across === 1 ? 0 : column);
}

function numberAt(at: At, name: string, row: number, column: number): number {
  const value = at.list(name)[placeIn(at, name, row, column)];
  return typeof value === "number" ? value : 0;
}
