import { useDeferredValue, useEffect, useMemo, useState } from "react";
import type { FoundPlaces } from "../../../../catalogue/search/searchPlaces";

type Search = (query: string) => FoundPlaces;

const NONE: FoundPlaces = { lists: [], models: [] };

/** The reference lists and ready models that a search finds; what is needed to look for them comes with the first search. */
export function usePlacesFound(query: string): FoundPlaces {
  const [search, setSearch] = useState<Search>();
  const asked = useDeferredValue(query.trim());
  const isAsked = asked !== "";
  useEffect(() => {
    if (!isAsked || search) return;
    import(/* webpackChunkName: "places" */ "../../../../catalogue/search/searchPlaces").then(
      ({ searchPlaces }) => setSearch(() => searchPlaces),
      // Without it indicators are found all the same.
      () => undefined,
    );
  }, [isAsked, search]);
  return useMemo(() => (search && isAsked ? search(asked) : NONE), [asked, isAsked, search]);
}
