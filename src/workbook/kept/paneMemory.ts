import type { WorkbookPort } from "../port";

/**
 * What the pane remembers on this machine, kept apart for each place the host keeps apart. A browser may refuse storage
 * altogether: then nothing is remembered, and nothing else changes.
 */
export const paneMemory: WorkbookPort["memory"] = {
  recall(name) {
    try {
      return localStorage.getItem(keyOf(name)) ?? undefined;
    } catch {
      return undefined;
    }
  },
  remember(name, value) {
    try {
      localStorage.setItem(keyOf(name), value);
    } catch {
      // Storage is full or forbidden: the pane starts afresh next time.
    }
  },
};

function keyOf(name: string): string {
  return `${Office.context.partitionKey ?? ""}envelope.${name}`;
}
