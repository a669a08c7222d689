/**
 * What Excel may do, and nobody has seen it do: `text-spreads`, a formula takes over the text format of the first cell it
 * refers to, also when an add-in enters it; `bare-charts`, a chart of blank cells has no series.
 */
export const GUESSES = ["text-spreads", "bare-charts"] as const;
export type Guess = (typeof GUESSES)[number];
