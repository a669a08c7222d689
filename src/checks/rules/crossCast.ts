import type { Rule } from "../rule";
import { halfUnit, sum, madeInWords } from "../sheet/figures";
import type { Place } from "../finding";
import type { Sheet } from "../sheet/sheet";
import { isOfMore } from "../sheet/ofMore";
import { IS_TOTAL, NET, RATE } from "../sheet/words";

/**
 * A table's total row and total column that lead to different grand totals. Met in workbooks made to try the
 * rules; no public case is known to us.
 */
export const crossCast: Rule = {
  id: "cross-cast",
  title: "Tables that do not cross-cast",
  check: (sheet) =>
    [...sheet.cells()].flatMap(([row, column]) => {
      const own = sheet.layout.figure(row, column);
      const { layout } = sheet;
      const [label, heading] = [layout.rowName(row), layout.heading(row, column)];
      if (
        own === undefined ||
        !IS_TOTAL.test(label) ||
        NET.test(label) ||
        !IS_TOTAL.test(heading) ||
        NET.test(heading)
      )
        return [];
      const [down, across] = [
        added(sheet, row, column, margin(sheet, row, column, true), true),
        added(sheet, row, column, margin(sheet, row, column, false), false),
      ];
      if (down.length < 2 || across.length < 2) return [];
      const value = (places: readonly Place[]) =>
        places.map((place) => layout.figure(place.row, place.column) ?? 0);
      const room = [...value(down), ...value(across), own].reduce(
        (all, figure) => all + halfUnit(round(figure)),
        0,
      );
      const [byRows, byColumns] = [sum(value(down)), sum(value(across))];
      const agrees = (one: number, other: number) =>
        Math.abs(one - other) <= Math.min(room, 0.001 * Math.abs(other) + 1e-6);
      if (agrees(byRows, own) && agrees(byColumns, own)) return [];
      // Neither margin is near: the table is of another kind.
      const isFar = [byRows, byColumns].every((made) => Math.abs(made - own) > 0.5 * Math.abs(own));
      if (isFar && !isCorner(sheet, row, column)) return [];
      if (agrees(byColumns, own) && isOfMore(sheet, row, column)) return [];
      const because = [...down, ...across, ...body(sheet, down, across)];
      return sheet.find(
        "cross-cast",
        "wrong",
        [row, column],
        `${sheet.shown(row, column)}: the totals of the rows make ${madeInWords(byRows)}, those of the columns ${madeInWords(byColumns)}`,
        because,
      );
    }),
};

/** So many totals along both margins leave no doubt of what stands where they meet. */
const MARGIN = 3;

/** The row before it adds up columns, the column above it adds up rows, and each does so alike. */
function isCorner({ grid, totals }: Sheet, row: number, column: number): boolean {
  const isMargin = (at: (by: number) => readonly [number, number], direction: "above" | "left") => {
    const cells = Array.from({ length: MARGIN }, (_, by) => at(by + 1));
    const [first] = cells.map(([r, c]) => grid.facts(r, c)?.placeless);
    return cells.every(
      ([r, c]) => totals.at(r, c)?.direction === direction && grid.facts(r, c)?.placeless === first,
    );
  };
  return isMargin((by) => [row, column - by], "above") && isMargin((by) => [row - by, column], "left");
}

const round = (value: number): number => Number(value.toFixed(2));

/** The totals in the corner's column, or row, that lead to it. */
function margin({ name, layout, grid }: Sheet, row: number, column: number, isDown: boolean): Place[] {
  const places: Place[] = [];
  const axis = layout.axisAcross(row, column - 1)?.[0];
  for (let at = (isDown ? row : column) - 1; at >= 0; at--) {
    const [r, c] = isDown ? [at, column] : [row, at];
    if (isDown && layout.isHeadingRow(r)) break;
    if (grid.kind(r, c) === "error") return [];
    if (layout.figure(r, c) === undefined || grid.isPercent(r, c) || layout.isMemo(r, c)) {
      if (isDown && grid.isBlankRow(r)) break;
      continue;
    }
    if (isDown ? layout.isTotalRow(r, c) : layout.isTotalColumn(r, c)) break;
    if (!isDown && (RATE.test(layout.heading(r, c)) || (axis && layout.axisAcross(r, c)?.[0] !== axis)))
      continue;
    places.push({ sheet: name, row: r, column: c });
  }
  return places;
}

/** Of a margin what the totals beside the corner add: hours and rates stand in a table of money and are in no total. */
function added(sheet: Sheet, row: number, column: number, places: Place[], isDown: boolean): Place[] {
  if (places.length === 0) return [];
  const likes = isDown
    ? Array.from({ length: column }, (_, c) => sheet.totals.at(row, c))
    : Array.from({ length: row }, (_, r) => sheet.totals.at(r, column));
  const direction = isDown ? "above" : "left";
  const lines = likes.flatMap((total) =>
    total?.direction === direction && total.members.length > 1
      ? [new Set(total.members.map((member) => (isDown ? member.row : member.column)))]
      : [],
  );
  if (lines.length < 2) return places;
  return [...new Set(lines.flatMap((line) => [...line]))].flatMap((at) => {
    const [r, c] = isDown ? [at, column] : [row, at];
    return sheet.layout.figure(r, c) === undefined ? [] : [{ sheet: sheet.name, row: r, column: c }];
  });
}

const body = ({ name }: Sheet, down: readonly Place[], across: readonly Place[]): Place[] =>
  down.flatMap(({ row }) => across.map(({ column }) => ({ sheet: name, row, column })));
