import type { Indicator } from "../indicator";

/**
 * The indicators that ship, with the user's own in the place of those that have the same key; the user's other ones
 * follow in the order of their file.
 */
export function withOwn(shipped: readonly Indicator[], own: readonly Indicator[]): readonly Indicator[] {
  const ownByKey = new Map(own.map((indicator) => [indicator.key, indicator]));
  const shippedKeys = new Set(shipped.map(({ key }) => key));
  return [
    ...shipped.map((indicator) => ownByKey.get(indicator.key) ?? indicator),
    ...own.filter(({ key }) => !shippedKeys.has(key)),
  ];
}
