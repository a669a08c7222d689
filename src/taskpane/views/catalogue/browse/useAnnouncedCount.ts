import { useEffect, useRef } from "react";
import { useAnnounce } from "../../../hooks/useAnnounce";
import type { CatalogueState } from "../catalogueState";

/** A typist's pause: the count is announced then, not at every key. */
const PAUSE_MS = 500;

/** Announces how many indicators were found after each search and change of what is shown, not when the view opens. */
export function useAnnouncedCount(count: string, { query, facets, within }: CatalogueState): void {
  const announce = useAnnounce();
  const answered = useRef<readonly unknown[]>([query, facets, within]);
  useEffect(() => {
    const asked = [query, facets, within];
    if (asked.every((part, place) => part === answered.current[place])) return;
    const timer = setTimeout(() => {
      answered.current = asked;
      announce(count);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [announce, count, query, facets, within]);
}
