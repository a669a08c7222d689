import type { SeriesPicture } from "../chartPicture";

/** From where to where a figure is drawn on the axis of values; null where there is none. */
export type Span = readonly [from: number, to: number] | null;

/**
 * The spans of every series: each figure from 0, or, where they stand on one another, figures above 0 up from what is there
 * and figures below 0 down. Lines stand on nothing, so they do not ask for 0 on the axis either.
 */
export function spansOf(series: readonly SeriesPicture[], stacked: boolean): Span[][] {
  const above = new Map<number, number>();
  const below = new Map<number, number>();
  return series.map(({ shape, values }) =>
    values.map((value, category) => {
      if (value === null) return null;
      if (shape === "line") return [value, value];
      if (!stacked) return [0, value];
      const reached = value < 0 ? below : above;
      const from = reached.get(category) ?? 0;
      reached.set(category, from + value);
      return [from, from + value];
    }),
  );
}
