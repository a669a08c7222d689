import type { Indicator } from "./indicator";
import { indicators } from "./inPane/indicators";
import { scores } from "./search/scores";
import { searchIndex } from "./search/searchIndex";

/** An indicator that a search found; the higher the score the better it fits. */
export interface RankedIndicator {
  readonly indicator: Indicator;
  readonly score: number;
}

/**
 * Searches codes, titles, themes and sets. Every word must be found; a word that occurs nowhere is taken for the
 * nearest that does ("satisfacton"). Best first, then in the order of the list; without a query everything. The
 * first search of a list makes its index, unless `prepareSearch` did.
 */
export function searchIndicators(
  query: string,
  list: readonly Indicator[] = indicators(),
): readonly RankedIndicator[] {
  if (query.trim() === "") return list.map((indicator) => ({ indicator, score: 0 }));
  const fits = scores(searchIndex(list), query);
  // There are few different scores: putting indicators together by score is faster than comparing them.
  const byScore = new Map<number, RankedIndicator[]>();
  list.forEach((indicator, place) => {
    const score = fits[place] ?? 0;
    if (score === 0) return;
    const alike = byScore.get(score);
    if (alike) alike.push({ indicator, score });
    else byScore.set(score, [{ indicator, score }]);
  });
  return [...byScore].sort(([one], [other]) => other - one).flatMap(([, alike]) => alike);
}
