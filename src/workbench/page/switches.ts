import { THEMES, type Theme } from "../host/shell/themes";

/** What the page's address asks for: `?book=empty&latency=200&fault=protected&theme=dark&readonly=1`. */
export interface Switches {
  /** The workbook it opens with: `example`, `all` ready models, one by its id, or `empty`. */
  book: string;
  /** Milliseconds before each answer to the add-in. */
  latency: number;
  /** A fault for the host to raise, as `host/faults.ts` reads it; null for none. */
  fault: string | null;
  theme: Theme;
  /** Whether the workbook refuses writes. */
  readOnly: boolean;
}

const isTheme = (word: string | null): word is Theme => word !== null && Object.hasOwn(THEMES, word);

/** Reads the switches of a page's address; what is missing or not understood takes its default. */
export function readSwitches(search: string): Switches {
  const query = new URLSearchParams(search);
  const latency = Number(query.get("latency"));
  const wanted = query.get("theme");
  return {
    book: query.get("book") ?? "example",
    latency: Number.isFinite(latency) && latency > 0 ? latency : 0,
    fault: query.get("fault"),
    theme: isTheme(wanted) ? wanted : "light",
    readOnly: query.get("readonly") === "1",
  };
}
