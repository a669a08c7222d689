import type { Page } from "./page";

/** The heading of a part of the sheet, with a blank row above. */
export function section(page: Page, heading: string): void {
  page.take();
  page.put(page.at(page.take(), 0), heading, "section");
  page.begin(heading);
}
