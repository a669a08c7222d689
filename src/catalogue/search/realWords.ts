/** Words of the trade and of the language that no title has, and that are a slip for none that one has, with the reason. */
const REAL_WORDS: readonly { readonly words: string; readonly reason: string }[] = [
  {
    words: "precept reserve saving budget balance provision virement levy billing",
    reason: "Of money: the ready models and lists are what answers them, and precept is no slip for prevent.",
  },
  {
    words: "shooting stabbing driving speeding visibility cohesion complaint charge visible parking",
    reason:
      "Of policing and councils: a measure there is none of is not to be taken for a word that looks alike.",
  },
];

const REAL = new Set(REAL_WORDS.flatMap(({ words }) => words.split(" ")));

/** Whether a word, in the singular, is meant as it stands. */
export const isReal = (word: string): boolean => REAL.has(word);
