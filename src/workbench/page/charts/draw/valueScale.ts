/** The stretch of values an axis shows, and the round ones it names. */
export interface ValueScale {
  minimum: number;
  maximum: number;
  ticks: readonly number[];
}

/** What the add-in fixed of an axis; null is left to the figures. */
export interface FixedScale {
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
}

/** Steps of an axis, times a power of ten. */
const STEPS = [1, 2, 5, 10];
/** A line need not start at 0 where its lowest figure is above this part of its highest, as in Excel. */
const FAR_FROM_ZERO = 5 / 6;

/**
 * A scale with about `parts` steps on which all figures find room.
 * @param fromZero whether 0 is on it in any case, as columns need it
 */
export function valueScale(
  figures: readonly number[],
  fixed: FixedScale,
  fromZero: boolean,
  parts: number,
): ValueScale {
  const [low, high] = extent(figures, fromZero);
  const from = fixed.minimum ?? low;
  const to = Math.max(fixed.maximum ?? high, from);
  const step = fixed.majorUnit ?? roundStep((to === from ? Math.abs(to) || 1 : to - from) / parts);
  const first = fixed.minimum ?? Math.floor(from / step + TOLERANCE) * step;
  const last = fixed.maximum ?? Math.max(Math.ceil(to / step - TOLERANCE) * step, first + step);
  const count = Math.floor((last - first) / step + TOLERANCE);
  return {
    minimum: exact(first, step),
    maximum: exact(last, step),
    ticks: Array.from({ length: count + 1 }, (_, index) => exact(first + index * step, step)),
  };
}

/** What binary arithmetic may add to a whole number of steps. */
const TOLERANCE = 1e-9;

/** The lowest and highest figure, with 0 between them where the axis is to start from it. */
function extent(figures: readonly number[], fromZero: boolean): [low: number, high: number] {
  if (figures.length === 0) return [0, 1];
  const [low, high] = [Math.min(...figures), Math.max(...figures)];
  const isFar = low > high * FAR_FROM_ZERO || high < low * FAR_FROM_ZERO;
  if (!fromZero && isFar && low < high) return [low, high];
  return [Math.min(low, 0), Math.max(high, 0)];
}

/** The smallest round step that is not below this one. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const step = STEPS.find((each) => each * power >= least * (1 - TOLERANCE)) ?? 10;
  return step * power;
}

/** Without the noise of binary arithmetic: to two decimals more than the step has. */
function exact(value: number, step: number): number {
  const decimals = Math.min(12, Math.max(0, 2 - Math.floor(Math.log10(step))));
  return Number(value.toFixed(decimals)) + 0;
}
