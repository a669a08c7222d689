import { inSlices } from "../inSlices";
import type { Indicator } from "../indicator";
import { IndexBuilder, type SearchIndex } from "./indexBuilder";

const indexes = new WeakMap<readonly Indicator[], SearchIndex>();

/** The index of a list, made once for each list. */
export function searchIndex(indicators: readonly Indicator[]): SearchIndex {
  const known = indexes.get(indicators);
  if (known) return known;
  const builder = new IndexBuilder();
  for (const indicator of indicators) builder.add(indicator);
  return remember(indicators, builder);
}

/** Makes the index of a long list before it is first searched, little by little so that the page stays alive. */
export async function prepareSearch(indicators: readonly Indicator[]): Promise<void> {
  if (indexes.has(indicators)) return;
  const builder = new IndexBuilder();
  await inSlices(indicators, (indicator) => builder.add(indicator));
  remember(indicators, builder);
}

function remember(indicators: readonly Indicator[], builder: IndexBuilder): SearchIndex {
  const index = builder.close();
  indexes.set(indicators, index);
  return index;
}
