import { contains } from "../../grid/box";
import { cellName } from "../../grid/cell";
import type { Rule } from "../rule";
import type { Sheet } from "../sheet/sheet";
import type { Total } from "../sheet/totals";
import { sum } from "../sheet/figures";
import { CLOSING, CUMULATIVE } from "../sheet/words";

/**
 * A total that counts a figure twice, itself and within a subtotal, or that adds running totals. Fort
 * Saskatchewan's budget of 2016 counted its yearly debt twice and asked 1.27 million dollars too much in taxes.
 * Aberdeenshire Council said in 2008 that it had spent 27.3 million pounds on agency staff, having added the
 * figures to date of each month: it was 4 million.
 */
export const countedTwice: Rule = {
  id: "counted-twice",
  title: "Figures counted twice",
  check: (sheet) =>
    [...sheet.formulas()].flatMap(([row, column]) => {
      const total = sheet.totals.at(row, column);
      if (!total || total.isAverage || total.members.length < 2) return [];
      const words =
        twice(sheet, total) ??
        typedSubtotal(sheet, total) ??
        memoWithin(sheet, total) ??
        runningRow(sheet, total);
      // What the subtotals do wrong is said of them.
      const because = total.members.map((member) => ({
        sheet: sheet.name,
        row: member.row,
        column: member.column,
      }));
      const said = words ?? inTwoSubtotals(sheet, total);
      return said ? sheet.find("counted-twice", "wrong", [row, column], said, because) : [];
    }),
};

function twice(sheet: Sheet, total: Total): string | undefined {
  const { totals } = sheet;
  const named = total.members.find(({ times, factor }) => times > 1 && factor > 1.5);
  if (named)
    return `${sheet.shown(named.row, named.column)} in ${sheet.at(named.row, named.column)} is in the total more than once`;
  if (total.members.length > 3000) return undefined;
  const linked = linkedTwice(sheet, total);
  if (linked) return `it adds ${linked}, and the cell that takes it over`;
  const leaves = totals.leaves(total);
  for (const member of total.members) {
    const inner = totals.at(member.row, member.column);
    if (!inner || inner.isAverage || inner.members.length < 1 || member.factor <= 0) continue;
    const both = inner.members.find(
      ({ row, column, factor }) =>
        factor > 0 &&
        (leaves.get(totals.key(row, column)) ?? 0) > 1.5 &&
        total.members.some((one) => one.row === row && one.column === column && one.factor > 0),
    );
    if (both)
      return `its figures hold the subtotal in ${sheet.at(member.row, member.column)} and what that adds up, as ${sheet.at(both.row, both.column)}`;
  }
  return undefined;
}

/** A figure of another sheet, and the cell of this one that shows it. */
function linkedTwice({ grid }: Sheet, total: Total): string | undefined {
  const added = (grid.facts(total.row, total.column)?.terms ?? []).filter(
    ({ sheet, factor }) => sheet !== null && factor > 0,
  );
  if (added.length === 0) return undefined;
  for (const { row, column, factor } of total.members) {
    const terms = grid.facts(row, column)?.terms ?? [];
    const [link] = terms;
    if (factor <= 0 || terms.length !== 1 || !link || link.box.rows * link.box.columns !== 1) continue;
    const isAgain = added.some(({ sheet, box }) => sheet === link.sheet && contains(box, link.box));
    if (isAgain) return `${link.sheet ?? ""} ${cellName(link.box.row, link.box.column)}`;
  }
  return undefined;
}

/** Rows and columns of one table: each figure is in two of the subtotals. */
function inTwoSubtotals(sheet: Sheet, total: Total): string | undefined {
  const { totals, grid } = sheet;
  if (total.members.length > 3000 || total.members.some(({ factor }) => factor !== 1)) return undefined;
  const counts = new Map<number, number>();
  for (const { row, column } of total.members) {
    const inner = totals.at(row, column);
    // What one year passes on to the next is in the sums of both.
    if (!inner?.direction || inner.isAverage) continue;
    for (const one of inner.members)
      if (one.factor === 1) {
        const key = totals.key(one.row, one.column);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
  }
  for (const [key, times] of counts) {
    const { row, column } = totals.place(sheet.name, key);
    if (times === 2 && grid.isTyped(row, column))
      return `${sheet.shown(row, column)} in ${sheet.at(row, column)} is in two of the subtotals it adds`;
  }
  return undefined;
}

/** A subtotal that is typed, among the figures it stands for. */
function typedSubtotal(sheet: Sheet, total: Total): string | undefined {
  const { layout, grid } = sheet;
  if (!total.isOneRange || (total.direction !== "above" && total.direction !== "below")) return undefined;
  const rows = new Set(total.members.map(({ row }) => row));
  for (const { row, column } of total.members) {
    if (!grid.isTyped(row, column) || !layout.isTotalRow(row, column)) continue;
    const above: number[] = [];
    for (let r = row - 1; rows.has(r); r--) {
      const value = layout.figure(r, column);
      if (value === undefined || layout.isTotalRow(r, column)) break;
      above.push(value);
    }
    if (above.length > 1 && Math.abs(sum(above) - (layout.figure(row, column) ?? 0)) <= 0.05 * above.length)
      return `its figures hold the subtotal in ${sheet.at(row, column)} and what that adds up`;
  }
  return undefined;
}

const PART =
  /\b(of which|included (above|in|within)|memo(randum)?|not (added|included)|already (counted|included))\b/i;

/** A line that says of itself that it is a part of another. */
function memoWithin(sheet: Sheet, total: Total): string | undefined {
  if (total.members.length < 3 || total.members.some(({ column }) => column !== total.column))
    return undefined;
  const part = total.members.find(
    ({ row, column }) => PART.test(sheet.layout.label(row, column)) && sheet.layout.figure(row, column),
  );
  return (
    part &&
    `it adds ${sheet.at(part.row, part.column)}, “${sheet.layout.label(part.row, part.column)}”, as well`
  );
}

/** The sum of figures each of which holds those before it. */
function runningRow(sheet: Sheet, total: Total): string | undefined {
  const { layout } = sheet;
  const isAcross = total.direction === "left" || total.direction === "right";
  const isDown = total.direction === "above" || total.direction === "below";
  if ((!isAcross && !isDown) || total.members.length < 3) return undefined;
  const names = total.members.map(({ row, column }) =>
    isAcross ? layout.label(row, column) : layout.heading(row, column),
  );
  const values = total.members.map(({ row, column }) => layout.figure(row, column) ?? 0);
  const grows = values.every((value, at) => at === 0 || Math.abs(value) >= Math.abs(values[at - 1] ?? 0));
  // What is worked out from running figures, what is still to come of them, does not run itself.
  const areTyped = total.members.some(({ row, column }) => sheet.grid.isTyped(row, column));
  const isTitled =
    grows && areTyped && CUMULATIVE.test([...layout.titles(total.row, total.column)].join(" · "));
  const isNamed =
    isTitled ||
    names.every(
      (name) => CUMULATIVE.test(name) || (CLOSING.test(name) && /balance|carried|c\/?f/i.test(name)),
    );
  const running = total.members.filter(({ row, column }) => runsOn(sheet, row, column, isAcross)).length;
  const runs = running >= total.members.length - 1;
  const isTime = total.members.every(({ row, column }) =>
    isAcross ? layout.periodAcross(row, column) : layout.periodDown(row, column),
  );
  return isTime && (isNamed || runs)
    ? `it adds up figures each of which holds those before it: “${names[0] ?? ""}”`
    : undefined;
}

/** The cell adds something to the one before it. */
function runsOn({ totals }: Sheet, row: number, column: number, isAcross: boolean): boolean {
  const own = totals.at(row, column);
  return (
    own !== undefined &&
    own.members.length > 1 &&
    own.members.some((member) =>
      isAcross
        ? member.row === row && member.column === column - 1 && member.factor === 1
        : member.column === column && member.row === row - 1 && member.factor === 1,
    )
  );
}
