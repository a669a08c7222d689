import { mixture } from "./mixture";
import { chanceOf, oddsOf } from "./odds";

/** One, two and four characters before a character; the word so far; that and the word before. */
const CONTEXTS = 5;

/** How many half characters are remembered (a power of 2), 16 places each; two that meet only cost a few bits. */
const LINES = 18;

// Taken once: some hosts look a global up slowly, and this one is needed a million times.
const { imul } = Math;
const SCATTER = 0x2f0b4c47;

/** What a place says rests on about so many of the bits last seen there; fewer than 32. */
const MEMORY = 20;

/** A chance is kept as what it leans to 1 from even, in parts of so many. */
const CERTAIN = 2 ** 23;

/**
 * Spells a text of so many characters (codes below 256) bit by bit. Before every bit it says how likely a 1 is, by
 * what followed the same few characters and the same word before; `bitAt` answers with the bit. Who packs the text
 * answers with its bits and writes down what was not foreseen; who unpacks reads that and answers the same. Sums,
 * products and quotients only, so that every engine foresees the same.
 */
export function spell(characters: number, bitAt: (chanceOfOne: number) => number): string {
  // What a place leans to, and in its last five bits how often it was seen: together, for one look at the memory.
  const places = new Int32Array(16 << LINES);
  const at = new Int32Array(CONTEXTS);
  const opinions = new Float64Array(CONTEXTS);
  const byBits = mixture(opinions, 256, 0.02);
  const byKnown = mixture(opinions, CONTEXTS + 1, 0.01);
  let text = "";
  let [last, word, wordBefore] = [0, 0, 0];
  for (let character = 0; character < characters; character++) {
    const contexts = [last & 255, last & 65535, last, word, imul(word, 31) + wordBefore];
    let bits = 1;
    while (bits < 256) {
      if (bits === 1 || bits >> 4 === 1) {
        contexts.forEach((context, index) => {
          const hash = imul(imul(context, SCATTER) + bits * CONTEXTS + index, SCATTER);
          at[index] = ((imul(hash ^ (hash >>> 15), SCATTER) >>> (32 - LINES)) << 4) + 1;
        });
      }
      bits = bits * 2 + nextBit(bits);
    }
    const code = bits & 255;
    text += String.fromCharCode(code);
    last = (last << 8) | code;
    // Letters; 32 makes them small.
    const letter = code | 32;
    if (letter > 96 && letter < 123) word = imul(word + letter, SCATTER);
    else if (word) [word, wordBefore] = [0, word];
  }
  return text;

  function nextBit(bits: number): number {
    let known = 0;
    for (let context = 0; context < CONTEXTS; context++) {
      const seen = places[at[context] ?? 0] ?? 0;
      if (seen) known++;
      opinions[context] = oddsOf((seen >> 5) / CERTAIN);
    }
    const bit = bitAt(chanceOf((byBits.join(bits) + byKnown.join(known)) / 2));
    byBits.learn(bit);
    byKnown.learn(bit);
    for (let context = 0; context < CONTEXTS; context++) {
      const place = at[context] ?? 0;
      const seen = places[place] ?? 0;
      const times = seen & 31;
      const lean = seen >> 5;
      const wish = bit ? CERTAIN - 1 : -CERTAIN;
      places[place] = ((lean + (wish - lean) / (times + 1.1)) << 5) | (times < MEMORY ? times + 1 : times);
      at[context] = (place & ~15) | ((place * 2 + bit) & 15);
    }
    return bit;
  }
}
