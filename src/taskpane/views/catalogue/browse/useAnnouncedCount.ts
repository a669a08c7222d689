import { useEffect, useRef } from "react";
import type { Facets } from "../../../../catalogue/facets";
import { useAnnounce } from "../../../hooks/useAnnounce";

/** A typist's pause: the count is announced then, not at every key. */
const PAUSE_MS = 500;

/** Announces how many indicators were found after each search and change of filters, not when the view opens. */
export function useAnnouncedCount(count: string, query: string, facets: Facets): void {
  const announce = useAnnounce();
  const answered = useRef<unknown[]>([query, facets]);
  useEffect(() => {
    if (answered.current[0] === query && answered.current[1] === facets) return;
    const timer = setTimeout(() => {
      answered.current = [query, facets];
      announce(count);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [announce, count, query, facets]);
}
