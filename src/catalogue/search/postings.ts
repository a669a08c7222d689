/** For each word, by its number in a vocabulary, the places of the indicators that have it. */
export type Postings = (number[] | undefined)[];

/** Notes that the indicator at a place has a word. Places come in order, so a word it has twice is noted once. */
export function post(postings: Postings, word: number, place: number): void {
  const places = postings[word];
  // Most words of a long list occur once: an array made with its one place takes up far less than one that is filled.
  if (!places) postings[word] = [place];
  else if (places[places.length - 1] !== place) places.push(place);
}

/** Raises the score of the indicators that have a word to what that is worth. */
export function raise(scores: Uint16Array, places: readonly number[] | undefined, worth: number): void {
  for (const place of places ?? []) if ((scores[place] ?? 0) < worth) scores[place] = worth;
}
