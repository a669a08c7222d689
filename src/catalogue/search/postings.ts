import { withRoom } from "./withRoom";

/**
 * For each word, by its number in a vocabulary, the places of the indicators that have it. All stand in one row, each
 * with where the one before it of its word stands: a list apart for every word would be tens of thousands to make.
 */
export class Postings {
  /** By word: where its last place stands. Nothing stands at 0. */
  private last = new Int32Array(1);
  private places = new Int32Array(1);
  /** Where the place before it of the same word stands; 0 where it is the first. */
  private before = new Int32Array(1);
  private count = 0;

  /** Notes that the indicator at a place has a word. Places come in order, so a word it has twice is noted once. */
  post(word: number, place: number): void {
    this.last = withRoom(this.last, word);
    const last = this.last[word] ?? 0;
    if (last !== 0 && this.places[last] === place) return;
    const next = ++this.count;
    this.places = withRoom(this.places, next);
    this.before = withRoom(this.before, next);
    this.places[next] = place;
    this.before[next] = last;
    this.last[word] = next;
  }

  /** Raises the score of the indicators that have a word to what that is worth. */
  raise(scores: Uint16Array, word: number, worth: number): void {
    for (let at = this.last[word] ?? 0; at !== 0; at = this.before[at] ?? 0) {
      const place = this.places[at] ?? 0;
      if ((scores[place] ?? 0) < worth) scores[place] = worth;
    }
  }
}
