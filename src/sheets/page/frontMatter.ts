import { formula, type Content, type Formula } from "../plan/content";
import type { Reference } from "../plan/reference";
import type { Page } from "./page";
import { standing } from "./standing";
import { firstTrouble, lookForTrouble, whereListed } from "./trouble";

interface FrontMatter {
  readonly title: Content | (() => Content);
  /** What it shows, and in what unit. */
  readonly subtitle: string;
  /** The sheet's answer in one sentence, as a formula over its results. */
  readonly sentence: () => Formula;
  /** What else it has to say, in a line of its own: both together would run over the edge of the paper. */
  readonly further?: () => Formula;
  /** The cells without which there is nothing to check. */
  readonly needs: () => Reference;
}

/** The head of a sheet: its title, the unit, whether every check holds, what has to be put right first, and the answer. */
export function frontMatter(page: Page, { title, subtitle, sentence, further, needs }: FrontMatter): void {
  page.put(page.at(page.take(), 0), title, "title");
  page.put(page.at(page.take(), 0), subtitle, "subtitle");
  const trouble = page.at(page.row + 1, 0);
  page.put(page.at(page.take(), 0), () => standing(page, needs(), trouble), "check");
  page.put(page.at(page.take(), 0), () => firstTrouble(page), "trouble");
  lookForTrouble(page);
  for (const said of further ? [sentence, further] : [sentence]) {
    const words = () => formula`IF(COUNT(${needs()})=0,"",${whereListed(page, said().formula.slice(1))})`;
    page.guard(page.put(page.at(page.take(), 0), words, "sentence"), trouble);
  }
  page.put(page.at(page.take(), 0), KEY, "note");
}

/** What the colours of cells say, whoever opens the sheet. */
export const KEY = "Blue on a pale ground: yours to fill. Black: calculated. Green: linked to other cells.";
