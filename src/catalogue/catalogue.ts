import { codeFinder, type Finding } from "./codes/codeFinder";
import type { Indicator } from "./indicator";
import { indicators as ofDocuments, todaysIndicators } from "./inPane/indicators";
import { linksOf, type Link } from "./inPane/linksOf";
import type { OwnCatalogue } from "./own/ownCatalogue";
import { ownLinks } from "./own/ownLinks";
import { withOwn } from "./own/withOwn";
import { prepareSearch } from "./search/searchIndex";
import { isTodays, standsApart } from "./search/facets";
import { searchCatalogue, type Found } from "./search/searchCatalogue";
import { searchIndicators } from "./searchIndicators";
import type { TradeWord } from "./search/tradeWords";

/** What the add-in knows of indicators: those that ship and, if the user brought some, their own. */
export interface Catalogue {
  /** In shipped order, what is measured today last, own ones in the place of shipped ones with the same key; then the other own ones. */
  readonly indicators: readonly Indicator[];
  readonly own: OwnCatalogue | undefined;
  readonly withKey: (key: string) => Indicator | undefined;
  /** Looks a code up in any spelling; what is not there is answered with the nearest. */
  readonly find: (code: string | number) => Finding<Indicator>;
  /** See searchCatalogue; what is said of missing and corrected words is said of the sets that are chosen. */
  readonly search: (query: string, sets?: readonly string[]) => Found;
  /** The links of an indicator: those the sources state, then those of the user's file. */
  readonly links: (key: string) => readonly Link[];
  /** Makes ready for the first search without holding the page up: worth waiting for with thousands of own rows. */
  readonly prepare: () => Promise<void>;
}

/** The trade's words: the first look at the list needs none. Without them the documents' own words are searched all the same. */
let tradeWords: readonly TradeWord[] = [];

async function learnTradeWords(): Promise<void> {
  const part = import(/* webpackChunkName: "trade-words" */ "./search/tradeWords");
  tradeWords = await part.then(({ TRADE_WORDS }) => TRADE_WORDS).catch(() => tradeWords);
}

/** The catalogue with or without one of the user's. Each part of the work is done when it is first asked for. */
export function catalogueOf(own?: OwnCatalogue): Catalogue {
  const shipped = [...ofDocuments(), ...todaysIndicators()];
  const indicators = own ? withOwn(shipped, own.indicators) : shipped;
  const together = once(() => indicators.filter((indicator) => !standsApart(indicator)));
  const apart = once(() => indicators.filter(standsApart));
  const byKey = once(() => new Map(indicators.map((indicator) => [indicator.key, indicator])));
  const finder = once(() => codeFinder(indicators));
  const linksOfOwn = once(() => ownLinks(own?.indicators ?? [], indicators));
  return {
    indicators,
    own,
    withKey: (key) => byKey().get(key),
    find: (code) => finder()(code),
    search(query, sets = []) {
      const documents = searchCatalogue(query, together(), tradeWords);
      // Neither changes what is found of the other, or in which order.
      if (!sets.some(isTodays))
        return { ...documents, ranked: [...documents.ranked, ...searchIndicators(query, apart())] };
      const today = searchCatalogue(query, apart(), tradeWords);
      const ranked = [...documents.ranked, ...today.ranked];
      // What is said of the words is said of what is looked at.
      if (sets.every(isTodays)) return { ...today, ranked };
      const missing = documents.missing.filter((word) => today.missing.includes(word));
      return { ranked, corrections: [...documents.corrections, ...today.corrections], missing };
    },
    links(key) {
      const stated = linksOf({ key });
      const known = new Set(stated.map(({ to }) => to));
      return [...stated, ...(linksOfOwn().get(key) ?? []).filter(({ to }) => !known.has(to))];
    },
    prepare: async () => {
      await Promise.all([prepareSearch(together()), learnTradeWords()]);
    },
  };
}

function once<T>(work: () => T): () => T {
  let result: { readonly of: T } | undefined;
  return () => (result ??= { of: work() }).of;
}
