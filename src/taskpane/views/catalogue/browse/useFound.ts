import { useDeferredValue, useEffect, useMemo, useState } from "react";
import type { Catalogue } from "../../../../catalogue/catalogue";
import type { Found } from "../../../../catalogue/search/searchCatalogue";
import { useCatalogue } from "../../../hooks/useCatalogue";
import type { Within } from "../catalogueState";

/**
 * What a search finds, best first; typing goes before searching. Undefined while a long catalogue is being made ready
 * for its first search, which does not hold the page up. `sets` are those that are chosen, where some are.
 */
export function useFound(
  query: string,
  within: Within | undefined,
  sets?: readonly string[],
): Found | undefined {
  const catalogue = useCatalogue();
  const [prepared, setPrepared] = useState<Catalogue>();
  useEffect(() => {
    let ended = false;
    void catalogue.prepare().then(() => !ended && setPrepared(catalogue));
    return () => {
      ended = true;
    };
  }, [catalogue]);

  const asked = useDeferredValue(query);
  const isReady = prepared === catalogue || asked.trim() === "";
  return useMemo(() => {
    if (!isReady) return undefined;
    const found = catalogue.search(asked, sets);
    if (!within) return found;
    return { ...found, ranked: found.ranked.filter(({ indicator }) => within.keys.has(indicator.key)) };
  }, [asked, catalogue, isReady, sets, within]);
}
