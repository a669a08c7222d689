const STEPS = 4096;

/**
 * The logarithm of the odds of a chance, at the middle of each step from -1 (never) to 1 (always). Summed up from
 * even, because Math.log may end in other digits in another engine.
 */
const ODDS = new Float64Array(STEPS);
for (let step = STEPS / 2 + 1; step < STEPS; step++) {
  ODDS[step] = (ODDS[step - 1] ?? 0) + STEPS / (step * (STEPS - step));
  ODDS[STEPS - 1 - step] = -(ODDS[step] ?? 0);
}

/** The logarithm of the odds of what leans so far from even: from -1 (never) to below 1 (always). */
export function oddsOf(lean: number): number {
  return ODDS[((lean + 1) * STEPS) >> 1] ?? 0;
}

/** The chance that has these odds: 1 / (1 + e^-odds), with e^-odds as a power of 1024. */
export function chanceOf(odds: number): number {
  let power = 1 - odds / 1024;
  for (let doubling = 0; doubling < 10; doubling++) power *= power;
  return 1 / (1 + power);
}
