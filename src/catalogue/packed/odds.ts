const STEPS = 4096;

/**
 * The logarithm of the odds p : 1 - p at the middle of each step, summed up from even odds: additions only, because
 * Math.log may end in other digits in another engine.
 */
const ODDS = new Float64Array(STEPS + 1);
for (let step = STEPS / 2 + 1; step < STEPS; step++) {
  ODDS[step] = (ODDS[step - 1] ?? 0) + STEPS / (step * (STEPS - step));
  ODDS[STEPS - 1 - step] = -(ODDS[step] ?? 0);
}
ODDS[STEPS] = ODDS[STEPS - 1] ?? 0;

/** The logarithm of the odds of a chance. */
export function oddsOf(chance: number): number {
  return ODDS[Math.floor(chance * STEPS)] ?? 0;
}

/** The chance that has these odds: 1 / (1 + e^-odds), with e^-odds as a power of 1024. */
export function chanceOf(odds: number): number {
  let power = 1 - odds / 1024;
  for (let doubling = 0; doubling < 10; doubling++) power *= power;
  return 1 / (1 + power);
}
