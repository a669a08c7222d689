import { createContext, useContext } from "react";

export const AnnounceContext = createContext<(text: string) => void>(() => undefined);

/** Says something to a screen reader when it is next idle. */
export function useAnnounce(): (text: string) => void {
  return useContext(AnnounceContext);
}
