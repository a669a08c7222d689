/** Decimals that figures in a unit are shown with: whole counts, rates per 1,000 to two decimals, the rest to one. */
export function decimalsOfUnit(unit: string): number {
  if (/^(count|number)$|per 10+,?000\b/.test(unit)) return 0;
  return /per 1,000$|^score$|^$/.test(unit) ? 2 : 1;
}
