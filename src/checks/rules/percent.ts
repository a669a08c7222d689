import type { Finding } from "../finding";
import type { Rule } from "../rule";
import { median } from "../sheet/figures";
import type { Sheet } from "../sheet/sheet";

/** What is never more than a part of its base. */
const SMALL =
  /\b(inflation|pay award|award|interest|discount|uplift|share|vat|vacancy|turnover|increase|rate of|rates?|levy|contribution|pension|cpi|rpi|council tax|saving|yield|margin|allowance|employer|reduction)\b/i;

/**
 * 40 in a cell that shows per cent is 4,000 %. The council of Clare and Gilbert Valleys, in Australia, set rates
 * in 2020 with the point two places off; a councillor saw it.
 */
export const percent: Rule = {
  id: "percent",
  title: "Percentages typed as whole numbers",
  check: (sheet) => {
    const { grid, layout } = sheet;
    const found: Finding[] = [];
    for (const [row, column] of sheet.cells()) {
      const value = layout.figure(row, column);
      if (value === undefined || !grid.isTyped(row, column) || value === 0) continue;
      if (!saysPercent(sheet, row, column)) continue;
      const { near, crossing } = likes(sheet, row, column);
      const size = Math.abs(value);
      if (grid.isPercent(row, column)) {
        if (isWorkedOut(value)) continue;
        if (isHundredTimes(sheet, row, column, size, near) && !(size <= 1.5 && isOneOf(size, crossing)))
          found.push(
            ...sheet.find(
              "percent",
              "wrong",
              [row, column],
              `shows ${shownPercent(sheet, row, column, value)}: ${value} where a fraction belongs?`,
            ),
          );
        else if (size < 0.02 && near.length >= 2 && isHundredth(size, near))
          found.push(
            ...sheet.find(
              "percent",
              "wrong",
              [row, column],
              `shows ${shownPercent(sheet, row, column, value)}, a hundredth of its neighbours`,
            ),
          );
      } else if (
        /%|\bper ?cent/i.test([layout.label(row, column), layout.heading(row, column)].join(" ")) &&
        size < 1 &&
        near.length >= 3 &&
        near.every((one) => one >= 1) &&
        isHundredth(size, near)
      )
        found.push(...sheet.find("percent", "wrong", [row, column], `${value} among whole per cents`));
    }
    return found;
  },
};

/** So many decimals nobody types: it was worked out and copied as a value. */
const isWorkedOut = (value: number): boolean => Math.abs(value * 1e6 - Math.round(value * 1e6)) > 1e-3;

const saysPercent = ({ grid, layout }: Sheet, row: number, column: number): boolean =>
  grid.isPercent(row, column) ||
  /%|\bper ?cent/i.test([layout.label(row, column), layout.heading(row, column)].join(" "));

/** How many rows around a percentage are its like. */
const REACH = 60;

const shownPercent = (sheet: Sheet, row: number, column: number, value: number): string => {
  const shown = sheet.shown(row, column);
  return shown.includes("%")
    ? shown
    : `${(value * 100).toLocaleString("en-GB", { maximumFractionDigits: 2 })}%`;
};

const isHundredth = (size: number, near: readonly number[]): boolean => {
  const usual = median(near);
  return Math.max(...near) / Math.min(...near) < 5 && usual / size > 60 && usual / size < 160;
};

/** The figure over a hundred is what its like are; alone, it is too large for what its words say. */
function isHundredTimes(
  sheet: Sheet,
  row: number,
  column: number,
  size: number,
  near: readonly number[],
): boolean {
  if (near.length >= 2) {
    const usual = median(near);
    return (
      usual < 1.5 && (size > 1.5 ? size / usual > 15 : usual < 0.2 && size / usual > 40 && size / usual < 250)
    );
  }
  if (size <= 1.5) return false;
  const words = [...sheet.layout.rowTexts(row), ...sheet.layout.headings(row, column)].join(" ");
  return size >= 10 || (near.length === 1 && size / (near[0] ?? 1) > 20) || SMALL.test(words);
}

/** A rate of collection beside a rate of growth: it is no more than the others of its own column. */
const isOneOf = (size: number, others: readonly number[]): boolean =>
  others.length > 1 && size < 5 * median(others);

/** The percentages along a line, beside or below, signs aside, and those of the line that crosses it. */
interface Likes {
  readonly near: readonly number[];
  readonly crossing: readonly number[];
}

function likes({ grid, layout }: Sheet, row: number, column: number): Likes {
  const isPercent = grid.isPercent(row, column);
  const across: number[] = [];
  const down: number[] = [];
  // What is worked out from it is as odd as it is.
  const reads = (r: number, c: number) =>
    grid.facts(r, c)?.areas.some(({ box }) => box.row === row && box.column === column) === true;
  const take = (list: number[], r: number, c: number) => {
    const value = layout.figure(r, c);
    if (
      value !== undefined &&
      value !== 0 &&
      (r !== row || c !== column) &&
      !layout.isTotalRow(r, c) &&
      !reads(r, c) &&
      grid.isPercent(r, c) === isPercent
    )
      list.push(Math.abs(value));
  };
  for (let c = 0; c < grid.columns; c++) take(across, row, c);
  const block = layout.blockOf(row) ?? { first: row, last: row };
  const [first, last] = [Math.max(block.first, row - REACH), Math.min(block.last, row + REACH)];
  for (let r = first; r <= last; r++) if (!layout.isHeadingRow(r)) take(down, r, column);
  return across.length >= 2 || across.length >= down.length
    ? { near: across, crossing: down }
    : { near: down, crossing: across };
}
