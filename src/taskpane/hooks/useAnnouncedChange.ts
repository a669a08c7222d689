import { useEffect, useRef } from "react";
import { useAnnounce } from "./useAnnounce";
import { useDelayed } from "./useDelayed";

/** A typist's pause: what changes at every key is announced then. */
const PAUSE_MS = 500;

/** Announces a text whenever it has changed and stayed so for a moment, not when it first appears. */
export function useAnnouncedChange(text: string): void {
  const announce = useAnnounce();
  const settled = useDelayed(text, PAUSE_MS);
  const announced = useRef(text);
  useEffect(() => {
    if (announced.current === settled) return;
    announced.current = settled;
    announce(settled);
  }, [announce, settled]);
}
