import type { Indicator } from "../../../../src/catalogue/indicator";
import { joinedCompounds, searchWords, singular } from "../../../../src/catalogue/search/searchWords";
import { tidyCode } from "../../../../src/catalogue/codes/tidyCode";

/** The ranking said plainly, indicator by indicator, without an index or corrections. */
export function plainSearch(query: string, list: readonly Indicator[]): string[] {
  const words = searchWords(query);
  return list
    .map((indicator) => ({ key: indicator.key, score: score(indicator, words, tidyCode(query)) }))
    .filter((ranked) => ranked.score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ key }) => key);
}

function score(indicator: Indicator, words: readonly string[], code: string): number {
  const codes = [indicator.key, indicator.code].filter(Boolean).map(tidyCode);
  const spelt = codes.flatMap((one) => [one, one.replace(/^[a-z]+/, "")]).filter(Boolean);
  if (spelt.includes(code)) return 1000;
  if (/\d/.test(code) && spelt.some((one) => one.startsWith(code))) return 200;

  const title = searchWords(indicator.title);
  const { theme, set, psa } = indicator;
  const around = searchWords(`${theme} ${set} ${psa} ${psa.replace(" ", "")}`);
  const known = [...title, ...joinedCompounds(indicator.title).map(singular)];
  const worths = words.map((word) => {
    if (known.includes(word)) return 10;
    if (known.some((one) => one.startsWith(word))) return 7;
    if (word.length > 2 && known.some((one) => one.includes(word))) return 3;
    return around.some((one) => one.startsWith(word)) ? 2 : 0;
  });
  if (worths.length === 0 || worths.includes(0)) return 0;
  const [text, phrase] = [title.join(" "), words.join(" ")];
  const together = words.length > 1 && text.includes(phrase) ? 30 : 0;
  return worths.reduce((sum, worth) => sum + worth, together + (text.startsWith(phrase) ? 10 : 0));
}
