import { mixture } from "./mixture";
import { chanceOf, oddsOf } from "./odds";

/** What precedes a character and helps to foresee it: so many characters; the word so far; that after another word. */
const RUNS = [1, 2, 4];
const CONTEXTS = RUNS.length + 2;

/** How many half characters are remembered, each with its 15 places; two that fall into one only cost a few bits. */
const LINES = 18;

const SCATTER = 0x2f0b4c47;

/** What is known of a place rests on about so many of the bits last seen there. */
const MEMORY = 20;

/**
 * Spells a text of so many characters (codes below 256) bit by bit. Before every bit it says how likely a 1 is, by
 * what followed the same few characters and the same word before; `bitAt` answers with the bit. Who packs the text
 * answers with its bits and writes down what was not foreseen; who unpacks reads that and answers the same. Sums,
 * products and quotients only, so that every engine foresees the same.
 */
export function spell(characters: number, bitAt: (chanceOfOne: number) => number): string {
  const chances = new Float32Array(16 << LINES).fill(0.5);
  const seen = new Uint8Array(16 << LINES);
  const contexts = new Int32Array(CONTEXTS);
  const places = new Int32Array(CONTEXTS);
  const opinions = new Float64Array(CONTEXTS);
  const byBits = mixture(opinions, 256, 0.02);
  const byKnown = mixture(opinions, CONTEXTS + 1, 0.01);
  const codes: number[] = [];
  let [word, wordBefore] = [0, 0];
  while (codes.length < characters) {
    const runs = RUNS.map((run) =>
      codes.slice(-run).reduce((hash, code) => Math.imul(hash + code, SCATTER), run),
    );
    contexts.set([...runs, word, Math.imul(word, 31) + wordBefore]);
    let bits = 1;
    while (bits < 256) {
      if (bits === 1 || bits >>> 4 === 1) lineUp(bits);
      bits = bits * 2 + nextBit(bits);
    }
    codes.push(bits % 256);
    // Letters; 32 makes them small.
    const letter = (bits | 32) % 256;
    if (letter > 96 && letter < 123) word = Math.imul(word + letter, SCATTER);
    else if (word) [word, wordBefore] = [0, word];
  }
  return String.fromCharCode(...codes);

  function lineUp(bits: number): void {
    contexts.forEach((context, index) => {
      const hash = Math.imul(context + bits * CONTEXTS + index, SCATTER);
      places[index] = (Math.imul(hash ^ (hash >>> 15), SCATTER) >>> (32 - LINES)) * 16 + 1;
    });
  }

  function nextBit(bits: number): number {
    let known = 0;
    for (let context = 0; context < CONTEXTS; context++) {
      const place = places[context] ?? 0;
      if (seen[place]) known++;
      opinions[context] = oddsOf(chances[place] ?? 0);
    }
    const bit = bitAt(chanceOf((byBits.join(bits) + byKnown.join(known)) / 2));
    byBits.learn(bit);
    byKnown.learn(bit);
    for (let context = 0; context < CONTEXTS; context++) {
      const place = places[context] ?? 0;
      const times = (seen[place] ?? 0) + 1;
      const chance = chances[place] ?? 0;
      chances[place] = chance + (bit - chance) / (times + 0.1);
      if (times <= MEMORY) seen[place] = times;
      places[context] = place - (place % 16) + (place % 16) * 2 + bit;
    }
    return bit;
  }
}
