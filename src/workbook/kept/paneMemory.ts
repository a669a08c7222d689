import type { WorkbookPort } from "../port";
import { partitioned } from "./partitioned";

/**
 * What the pane remembers on this machine. A browser may refuse storage altogether: then nothing is remembered, and
 * nothing else changes.
 */
export const paneMemory: WorkbookPort["memory"] = {
  recall(name) {
    try {
      return localStorage.getItem(partitioned(name)) ?? undefined;
    } catch {
      return undefined;
    }
  },
  remember(name, value) {
    try {
      localStorage.setItem(partitioned(name), value);
    } catch {
      // Storage is full or forbidden: the pane starts afresh next time.
    }
  },
};
