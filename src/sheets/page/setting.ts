import type { Content } from "../plan/content";
import type { Look } from "../looks/looks";
import type { Reference } from "../plan/reference";
import type { Page } from "./page";

interface SettingOptions {
  /** How the value looks: entered, unless it is said to be anything else. */
  readonly look?: Look;
  readonly numberFormat?: string;
  /** What it means or where it comes from, in the column after it. */
  readonly note?: string;
}

/** A row with one value that the whole sheet works with: its label at the left, the value in the given column. */
export function setting(
  page: Page,
  column: number,
  label: string,
  value: Content | (() => Content),
  { look = "input", numberFormat, note = look === "input" ? page.source : "" }: SettingOptions = {},
): Reference {
  const row = page.take();
  page.put(page.at(row, 0), label, "label");
  if (note) page.put(page.at(row, column + 1), note, "source");
  return page.put(page.at(row, column), value, look, numberFormat);
}
