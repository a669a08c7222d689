import type { Polarity } from "./indicator";

const HIGHER =
  /\b(high(er|est)?|h|up|upwards?|increas(e|es|ed|ing)|rises?|rising|rais(e|es|ed|ing)|grow(s|ing|th)?|more|bigger|larger|greater|maximi[sz](e|es|ing)|max(imum)?)\b|[↑▲⬆⇧⇑↗]|^\+$/i;
const LOWER =
  /\b(low(er|est)?|l|down|downwards?|decreas(e|es|ed|ing)|reduc(e|es|ed|ing|tion)|falls?|falling|less|fewer|smaller|minimi[sz](e|es|ing)|min(imum)?)\b|[↓▼⬇⇩⇓↘]|^[-−]$/i;
const NEUTRAL = /\b(neutral|neither|blue)\b/i;
/** Words for that there is no direction, or that nobody says which. */
const NOT_SAID =
  /^(n\.?\/?a\.?|none|not (applicable|known|set|stated|relevant)|no (polarity|direction|judge?ment)|tb[acd]|\.+)$/i;
/** What some systems call the two directions, as a word of its own. */
const POSITIVE = /^positive( polarity)?$/i;
const NEGATIVE = /^negative( polarity)?$/i;
/** What turns a word round: "high is bad" means lower. */
const BAD = /\b(bad|worse|worst|poor|not good|not better)\b/i;
const NOT = /\b(not?|never|nor)\b/i;

/**
 * The direction that is better according to a word or phrase, by the word in it that decides: "RAG - High is good", "Aim
 * to maximise", "↓". "" for a phrase that says of none; undefined for one that is not understood or says both.
 */
export function directionOf(phrase: string): Polarity | undefined {
  // "Lower_is-better" is three words, and so is "LowerIsBetter"; a hyphen alone is a minus.
  const text = phrase
    .trim()
    .replace(/(?<=.)[_\-–—](?=.)/g, " ")
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ");
  if (POSITIVE.test(text)) return "higher";
  if (NEGATIVE.test(text)) return "lower";
  if (NOT_SAID.test(text)) return "";
  if (NEUTRAL.test(text)) return "neutral";
  const [isHigher, isLower] = [HIGHER.test(text), LOWER.test(text)];
  if (isHigher === isLower) return undefined;
  if (BAD.test(text)) return isHigher ? "lower" : "higher";
  if (NOT.test(text)) return undefined;
  return isHigher ? "higher" : "lower";
}
