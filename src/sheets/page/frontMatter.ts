import { formula, quoted, term, type Formula } from "../plan/content";
import type { Reference } from "../plan/reference";
import type { Page } from "./page";

interface FrontMatter {
  readonly title: string;
  /** What it shows, and in what unit. */
  readonly subtitle: string;
  /** The sheet's answer in one sentence, as a formula over its results. */
  readonly sentence: () => Formula;
  /** The cells without which there is nothing to check. */
  readonly needs: () => Reference;
}

/** The head of a sheet: its title, the unit, whether every check holds, and the answer in a sentence. */
export function frontMatter(page: Page, { title, subtitle, sentence, needs }: FrontMatter): void {
  page.put(page.at(page.take(), 0), title, "title");
  page.put(page.at(page.take(), 0), subtitle, "subtitle");
  page.put(page.at(page.take(), 0), () => standing(page, needs()), "check");
  page.take();
  page.guard(
    page.put(
      page.at(page.take(), 0),
      () => formula`IF(COUNT(${needs()})=0,"",${sentence().formula.slice(1)})`,
      "sentence",
    ),
  );
  page.put(page.at(page.take(), 0), KEY, "note");
}

/** What the colours of cells say, whoever opens the sheet. */
export const KEY = "Blue on a pale ground: yours to fill. Black: calculated. Green: linked to other cells.";

function standing(page: Page, needs: Reference): Formula {
  const cells = page.checkCells;
  // One NOT alone is a truth value; added to 0 it is a number.
  const failing = ["0", ...cells.map((cell) => `NOT(${cell.toString()})`)].join("+");
  const all = cells.length === 1 ? "The check holds" : `All ${cells.length} checks hold`;
  const found = page.union(cells);
  const words = page.at(found.box.row, 0, found.box.rows);
  const first = term`INDEX(${words},MATCH(FALSE,${found},0))`;
  return formula`IF(COUNT(${needs})=0,"Enter figures in the blue cells",IF(${failing}=0,${quoted(all)},${failing}&" of ${cells.length} checks to look at. First: "&${first}))`;
}
