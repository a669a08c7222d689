/** Where the series and the continued fraction of the normal integral hand over: both converge quickly there. */
const TAIL_FROM = 2.5;
/** Far out the tail is below the smallest double. */
const BEYOND = 38;
const DENSITY_AT_0 = 1 / Math.sqrt(2 * Math.PI);

/**
 * The chance that a standard normal value lies above z (z ≥ 0), to full double precision.
 *
 * Source: Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.11 and 26.2.14.
 */
export function normalTail(z: number): number {
  if (z > BEYOND) return 0;
  const density = DENSITY_AT_0 * Math.exp((-z * z) / 2);
  return z < TAIL_FROM ? 0.5 - density * centreSeries(z) : density / tailFraction(z);
}

/** z + z³/3 + z⁵/(3·5) + … until nothing is added any more. */
function centreSeries(z: number): number {
  let sum = z;
  let term = z;
  for (let odd = 3; sum + term !== sum || odd === 3; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return sum;
}

/** z + 1/(z + 2/(z + 3/(z + …))) from the inside out. */
function tailFraction(z: number): number {
  let fraction = z;
  for (let depth = 100; depth > 0; depth--) fraction = z + depth / fraction;
  return fraction;
}

/**
 * The z within which a standard normal value lies with the given confidence (0 < confidence < 1), both sides counted:
 * 1.959963984540054 at 95%.
 */
export function twoSidedQuantile(confidence: number): number {
  const tail = (1 - confidence) / 2;
  // Newton's method on the convex tail, from the left: every step stays left of the root and comes closer.
  let z = 0;
  for (let step = 0; step < 200; step++) {
    const next = z + (normalTail(z) - tail) / (DENSITY_AT_0 * Math.exp((-z * z) / 2));
    if (!(next > z)) return z;
    z = next;
  }
  return z;
}
