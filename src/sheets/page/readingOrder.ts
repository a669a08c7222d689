import { contains, overlaps, SHEET, type Box } from "../../grid/box";
import { isToFill } from "../looks/looks";
import { isFormula, type Content } from "../plan/content";
import type { SheetPlan } from "../plan/sheetPlan";
import { cellsNamed, withAddresses } from "./formulaParts";
import { READING_ORDER, type Part, type PartKind } from "./parts";
import { piecesOf } from "./pieces";
import { printing } from "./printing";

/** A sheet whose parts stand as they were written. */
export type Written = Omit<SheetPlan, "sections" | "print" | "start" | "prompts">;

/** Parts that are looked up on the screen and not printed. */
const NOT_PRINTED: readonly PartKind[] = ["lists", "reference"];

/** A part with its end, and what it is for. */
interface Stretch extends Part {
  readonly kind: PartKind;
  readonly rows: number;
}

/**
 * The sheet with its parts in the order in which they are read: the answer, how it comes about, and what it rests on at
 * the foot. Of the results those come first that hold the cells which the head speaks of. Formulas follow their cells, as
 * they do where rows are moved in Excel.
 */
export function inReadingOrder(
  plan: Written,
  parts: readonly Part[],
  spokenOf: readonly Box[],
  helpers: readonly Box[],
): Omit<SheetPlan, "prompts"> {
  const stretches = stretchesOf(plan, parts);
  const place = (stretch: Stretch) => {
    const first = spokenOf.findIndex((box) => overlaps(box, rowsOf(stretch)));
    return stretch.kind === "results" && first >= 0 ? first - spokenOf.length : 0;
  };
  const ordered = [...stretches].sort(
    (one, other) =>
      READING_ORDER.indexOf(one.kind) - READING_ORDER.indexOf(other.kind) || place(one) - place(other),
  );
  const { sheet, there } = moved(plan, ordered);
  const pieces = ordered
    .filter(({ kind }) => !NOT_PRINTED.includes(kind))
    .flatMap((stretch) => piecesOf(sheet, there(rowsOf(stretch)).row, stretch.rows, helpers.map(there)));
  return {
    ...sheet,
    sections: ordered.flatMap(({ heading }) => heading ?? []),
    print: printing(pieces, plan.frozen.columns),
    start: firstToFill(sheet),
  };
}

/** The first cell to be filled, or the first of all. */
function firstToFill({ dressed }: Written): Box {
  const cells = dressed
    .filter(({ look }) => isToFill(look))
    .map(({ box }) => ({ ...box, rows: 1, columns: 1 }));
  return cells.reduce(
    (first, cell) =>
      cell.row < first.row || (cell.row === first.row && cell.column < first.column) ? cell : first,
    cells[0] ?? { row: 0, column: 0, rows: 1, columns: 1 },
  );
}

function stretchesOf({ dressed, cells }: Written, parts: readonly Part[]): Stretch[] {
  const all: readonly Part[] = [{ row: 0, kind: "head" }, ...parts];
  return all.map((part, place) => {
    const rows = (all[place + 1]?.row ?? Math.max(cells.length, part.row)) - part.row;
    const isFilled = dressed.some(
      ({ box, look }) => isToFill(look) && box.row >= part.row && box.row < part.row + rows,
    );
    return { kind: isFilled ? "inputs" : "results", ...part, rows };
  });
}

const rowsOf = ({ row, rows }: Stretch): Box => ({ row, column: 0, rows, columns: SHEET.columns });

/** The cells that the sentence of a sheet's head speaks of, in its order. */
export function spokenOf({ cells, dressed, names }: Pick<SheetPlan, "cells" | "dressed" | "names">): Box[] {
  const named = new Map(names.map(({ name, box }) => [name, box]));
  return dressed
    .filter(({ look }) => look === "sentence")
    .map(({ box: { row, column } }) => cells[row]?.[column] ?? null)
    .flatMap((content) => (isFormula(content) ? cellsNamed(content.formula, named) : []));
}

/** The sheet with its parts one after the other as they are given. */
function moved(
  plan: Written,
  ordered: readonly Stretch[],
): { readonly sheet: Written; readonly there: (box: Box) => Box } {
  const firsts = new Map<Stretch, number>();
  let next = 0;
  for (const stretch of ordered) {
    firsts.set(stretch, next);
    next += stretch.rows;
  }
  const by = (box: Box): number => {
    const stretch = ordered.find((one) => contains(rowsOf(one), box));
    if (!stretch) throw new RangeError(`${plan.name}: rows ${box.row + 1} on are not of one part`);
    return (firsts.get(stretch) ?? 0) - stretch.row;
  };
  const there = (box: Box): Box => ({ ...box, row: box.row + by(box) });
  const placed = <Placed extends { readonly box: Box }>(one: Placed) => ({ ...one, box: there(one.box) });
  const follow = (content: Content): Content =>
    isFormula(content)
      ? {
          formula: withAddresses(content.formula, (address, box) =>
            address.replace(/\d+/g, (row) => String(Number(row) + by(box))),
          ),
        }
      : content;
  const sheet = {
    ...plan,
    cells: ordered.flatMap(({ row, rows }) =>
      plan.cells.slice(row, row + rows).map((line) => line.map(follow)),
    ),
    dressed: plan.dressed.map(placed),
    spills: plan.spills?.map(there) ?? [],
    names: plan.names.map(placed),
    choices: plan.choices.map(({ box, from }) => ({ box: there(box), from: there(from) })),
    statuses: plan.statuses.map(there),
    charts: plan.charts.map(({ place, categories, series, titleFrom, unitFrom, ...chart }) => ({
      ...chart,
      ...(titleFrom && { titleFrom: there(titleFrom) }),
      ...(unitFrom && { unitFrom: there(unitFrom) }),
      place: there(place),
      categories: there(categories),
      series: series.map(({ values, ...one }) => ({ ...one, values: there(values) })),
    })),
    checks: plan.checks.map(there),
    linked: plan.linked.map(placed),
  };
  return { sheet, there };
}
