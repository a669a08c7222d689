import type { Page } from "./page";
import { section } from "./section";

/** Where the figures come from and how they are meant, one line each. */
export function notes(page: Page, lines: readonly string[]): void {
  section(page, "Sources and notes", "notes");
  const cells = page.at(page.take(lines.length), 0, lines.length);
  page.write(
    cells,
    lines.map((line) => [line]),
    "note",
  );
}
