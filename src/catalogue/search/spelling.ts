import { editDistance } from "../codes/editDistance";
import { isReal } from "./realWords";
import type { Vocabulary } from "./vocabulary";

/** From here on a word is known by its rest when its first letter is wrong. */
const LONG = 5;

/** How many slips a word may have for its length. */
function forgiven({ length }: string): number {
  if (length > 6) return 2;
  return length > 3 ? 1 : 0;
}

/**
 * A word as it is if any known word has it, else the known one it was most likely meant for: the one with the fewest
 * slips, the first of several. A slip is a letter too many, missing, wrong, or changed places with its neighbour.
 */
export function corrected(word: string, known: Vocabulary): string {
  const allowed = forgiven(word);
  if (allowed === 0 || /\d/.test(word) || known.has(word) || isReal(word)) return word;
  const letters = lettersOf(word);
  let best = { word, slips: allowed + 1 };
  for (const candidate of known.words) {
    if (Math.abs(candidate.length - word.length) > allowed) continue;
    // In a short word another first letter makes another word: "hate" is no slip for "rate".
    if (word.length < LONG && candidate[0] !== word[0]) continue;
    // A slip changes at most two letters of the set, so most words need no closer look.
    if (bits(letters ^ lettersOf(candidate)) > 2 * allowed) continue;
    const slips = slipsBetween(word, candidate);
    if (slips < best.slips) best = { word: candidate, slips };
  }
  return best.word;
}

function slipsBetween(one: string, other: string): number {
  return changedPlaces(one, other) ? 1 : editDistance(one, other);
}

/** Whether two words differ only in two neighbours that changed places: "criem", "crime". */
function changedPlaces(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, place) => letter !== other[place]);
  return (
    at >= 0 &&
    one.length === other.length &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}

/** The letters of a word as a set of 32, in which some letters share a place. */
function lettersOf(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at++) set |= 1 << (word.charCodeAt(at) & 31);
  return set;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}
