/** The middle one of some figures; of an even number the higher of the two. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** How many times the largest is of the smallest. */
export function spread(figures: readonly number[]): number {
  return Math.max(...figures) / Math.min(...figures);
}

/** Half a unit of the last decimal that a figure is typed with: what rounding may have taken from it. */
export function halfUnit(value: number): number {
  const text = String(Number(value.toPrecision(12)));
  const decimals = text.includes(".") && !text.includes("e") ? text.length - text.indexOf(".") - 1 : 0;
  return 0.5 * 10 ** -decimals;
}

export const sum = (figures: readonly number[]): number => figures.reduce((all, one) => all + one, 0);

/** The larger over the smaller of two figures, signs aside. */
export const timesApart = (one: number, other: number): number => {
  const [small, large] = [Math.min(Math.abs(one), Math.abs(other)), Math.max(Math.abs(one), Math.abs(other))];
  return small === 0 ? Number.POSITIVE_INFINITY : large / small;
};

/** A figure that others make, in words: without what binary arithmetic leaves over. */
export const madeInWords = (value: number, maximumFractionDigits = 2): string =>
  Number(value.toPrecision(12)).toLocaleString("en-GB", { maximumFractionDigits });
