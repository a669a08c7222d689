/** The gap of one cell each, as our function answers it: a blank requirement is refused. */
export function gapOfOne(...given: (readonly (readonly unknown[])[])[]): number[][] {
  const [requirement, ...others] = given.slice(0, 4).map((rows) => rows[0]?.[0]);
  if (typeof requirement !== "number") throw new Error("no requirement");
  const [savings = 0, payAndPrices = 0, limit = 0] = others.map(Number);
  return [[requirement + savings + payAndPrices - limit]];
}
