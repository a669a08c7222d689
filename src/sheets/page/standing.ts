import { parseAddress } from "../../grid/address";
import type { Box } from "../../grid/box";
import { formula, quoted, term, type Formula } from "../plan/content";
import type { Reference } from "../plan/reference";
import type { Page } from "./page";

/** What stands there while nothing has been filled in; by these words a ready model's sheet is known again. */
const NOTHING_YET = "Enter figures in the blue cells";
const HOLDS = "The check holds";
const hold = (count: number) => `All ${count} checks hold`;
const TO_LOOK_AT = " checks to look at. First: ";

/** The row in which it stands on a ready model's sheet, counted from 1, in the first column. */
export const STANDING_ROW = 3;

/**
 * Whether every check of a page holds, in words; a click on it leads to the first that does not. An error of a check is
 * shown, unless the cell of the `trouble` says what it comes from: then the check is one of those that do not hold.
 */
export function standing(page: Page, needs: Reference, trouble: Reference): Formula {
  const cells = page.checkCells;
  // One NOT alone is a truth value; added to 0 it is a number.
  const sum = (of: (cell: Reference) => string) => ["0", ...cells.map(of)].join("+");
  const failing = sum((cell) => term`IFERROR(NOT(${cell}),1)`);
  const inError = sum((cell) => term`NOT(${cell})`);
  const all = cells.length === 1 ? HOLDS : hold(cells.length);
  const found = page.union(cells);
  const words = page.at(found.box.row, 0, found.box.rows);
  const place = term`MATCH(FALSE,IFERROR(${found},FALSE),0)`;
  const text = term`${failing}&" of ${cells.length}${TO_LOOK_AT}"&INDEX(${words},${place})`;
  const link = term`"#"&ADDRESS(ROW(${found.cell()})+${place}-1,COLUMN(${found.cell()}))`;
  return formula`IF(COUNT(${needs})=0,${quoted(NOTHING_YET)},IF((${trouble}="")*ISERROR(${inError}),${inError},IF(${failing}=0,${quoted(all)},HYPERLINK(${link},${text}))))`;
}

/** How a ready model stands: `blank` until it is filled in; `broken` where the words are an error. */
export type Standing =
  | { readonly is: "holds" | "blank" | "broken" }
  /** So many checks do not hold; what the first of them asks. */
  | { readonly is: "look"; readonly count: number; readonly first: string };

/** Reads how a sheet stands from that cell; undefined where it is no ready model's. */
export function readStanding(formula: string, text: string): Standing | undefined {
  if (!formula.startsWith("=") || !formula.includes(quoted(NOTHING_YET))) return undefined;
  if (text === NOTHING_YET) return { is: "blank" };
  const [said = "", first] = text.split(TO_LOOK_AT);
  if (first !== undefined) return { is: "look", count: Number.parseInt(said, 10), first };
  return { is: text === HOLDS || /^All \d+ checks hold$/.test(text) ? "holds" : "broken" };
}

/** The cells of the checks that such a formula goes through; null of any other. */
export function checksNamedIn(formula: string): Box | null {
  const [, cells = ""] = /MATCH\(FALSE,IFERROR\(([$A-Z\d:]+),FALSE\),0\)/i.exec(formula) ?? [];
  return parseAddress(cells.replaceAll("$", ""));
}
