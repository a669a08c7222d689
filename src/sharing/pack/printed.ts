import type { GridCell } from "./sheetGrid";

/** Characters that go across a page of A4 at full size, in the type of the pack. */
export const ACROSS = { portrait: 90, landscape: 135 } as const;

export type Orientation = keyof typeof ACROSS;

/** Text is broken into lines of so many characters, at most; its first column has a little more. */
const LONGEST_LINE = { first: 44, other: 32 };
const NARROWEST = 9;

/** How wide a column is to be so that its figures show, and texts stand in lines. */
export function widthOf(heading: string, cells: readonly (GridCell | undefined)[], isFirst: boolean): number {
  const most = isFirst ? LONGEST_LINE.first : LONGEST_LINE.other;
  const figures = Math.max(
    0,
    ...cells.map((cell) => (cell && typeof cell.value !== "string" ? shownLength(cell) : 0)),
  );
  const texts = Math.max(
    0,
    ...cells.map((cell) => (typeof cell?.value === "string" ? cell.value.length : 0)),
  );
  const words = Math.max(...heading.split(/\s+/).map((word) => word.length));
  // A heading may stand in three lines.
  const over = Math.max(words, Math.ceil(heading.length / 3));
  return Math.max(NARROWEST, figures, Math.min(most, texts), Math.min(most, over)) + 2;
}

/** About as many characters as a figure shows: more rather than fewer. */
function shownLength({ value, style: { format } }: GridCell): number {
  if (typeof value !== "number") return String(value).length;
  if (typeof format === "number" && format >= 14 && format <= 22) return 16;
  const code = typeof format === "string" ? (format.split(";")[0] ?? "") : "";
  if (/[dy]/i.test(code.replace(/"[^"]*"/g, ""))) return 18;
  const isGeneral = format === 0 || format === "General";
  const percent = code.includes("%") || format === 9 || format === 10;
  const decimals = isGeneral
    ? Math.min(9, (String(value).split(".")[1] ?? "").length)
    : (/\.([0#?]+)/.exec(code)?.[1]?.length ?? 2);
  const whole = String(Math.trunc(Math.abs(percent ? value * 100 : value))).length;
  return Math.min(24, whole + Math.floor((whole - 1) / 3) + decimals + 4);
}

/** The columns of one printed part of a table, by their places; the first column of a table is in every part. */
export interface Part {
  readonly columns: readonly number[];
  readonly orientation: Orientation;
}

/** Splits a table so that every part goes across A4 at full size: upright if it can, else on its side. */
export function partsOf(widths: readonly number[]): Part[] {
  const [first = 0, ...others] = widths;
  const total = first + others.reduce((sum, width) => sum + width, 0);
  const all = [...widths.keys()];
  if (total <= ACROSS.portrait) return [{ columns: all, orientation: "portrait" }];
  const parts: number[][] = [[]];
  let used = first;
  others.forEach((width, at) => {
    if (used + width > ACROSS.landscape && parts.at(-1)?.length) {
      parts.push([]);
      used = first;
    }
    parts.at(-1)?.push(at + 1);
    used += width;
  });
  return parts.map((columns) => ({ columns: [0, ...columns], orientation: "landscape" }));
}
