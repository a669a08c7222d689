import type { Page } from "./page";
import type { PartKind } from "./parts";

/** The heading of a part of the sheet, with a blank row above. What the part is for, its cells say unless it is said here. */
export function section(page: Page, heading: string, kind?: PartKind): void {
  page.begin({ heading, ...(kind && { kind }) });
  page.take();
  page.put(page.at(page.take(), 0), heading, "section");
}
