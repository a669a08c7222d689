import { roundAmount } from "../numbers/roundAmount";
import { dividedByZero, type Figure } from "../refusal";
import { advantage, type Polarity } from "./polarity";

/**
 * How far ahead of (positive) or behind (negative) the trajectory an indicator is, in its unit, or as a share of the
 * target (not possible for a target of 0). A neutral indicator has no direction: n/a.
 *
 * Source: standard practice.
 */
export function distance(
  actual: number,
  target: number,
  polarity: Polarity | "neutral",
  output: "amount" | "share",
): Figure | "n/a" {
  if (polarity === "neutral") return "n/a";
  const ahead = advantage(actual, target, polarity);
  if (output === "amount") return roundAmount(ahead);
  return target === 0 ? dividedByZero() : ahead / Math.abs(target);
}
