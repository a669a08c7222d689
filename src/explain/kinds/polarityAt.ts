import type { At } from "../statement";

export type Polarity = "higher" | "lower" | "neutral";

/** Which way is better at a position: the word, or 1 and -1. */
export function polarityAt(at: At): Polarity {
  return polarityOf(at.here("polarity")?.value ?? "", at.option("polarity"));
}

/** The polarity of a word, or of 1 and -1; the usual one for a blank. */
export function polarityOf(given: string | number | boolean, usual: string): Polarity {
  const word = String(given).trim().toLowerCase();
  if (word === "-1" || word === "lower") return "lower";
  if (word === "neutral") return "neutral";
  if (word === "1" || word === "higher") return "higher";
  return usual === "lower" || usual === "-1" ? "lower" : usual === "neutral" ? "neutral" : "higher";
}
