import { stacked } from "../../grid/stacked";
import { linkedLook } from "../looks/looks";
import { DAY, TEXT } from "../looks/numberFormats";
import { formula, term, type Formula } from "../plan/content";
import type { Reference } from "../plan/reference";
import { chosenFromChanging } from "./chosen";
import type { Page } from "./page";
import { follow } from "./rollingYears";

/** A place on a sheet as one number, so that the first of several is the least; beyond it there is none. */
const PLACE = 1000;
const NOWHERE = "9999999";

/** What can be wrong, as the cell at the foot that looks for the first of it is labelled, and what looks for it. */
const LOOKED_FOR = {
  noFigure: ["Row and column of the first cell that is no figure", firstNoFigure],
  typedOver: ["Row and column of the first cell that blocks a table", firstTypedOver],
  notListed: ["Row and column of the first cell that is not on its list", firstNotListed],
} as const;
const NONE = `"none"`;

/**
 * Looks for what is wrong, once every part of the page has its place, in cells of their own at the foot: what looks
 * through every cell to be filled is long, and a formula that asked three times would be longer than Excel takes.
 */
export function lookForTrouble(page: Page): void {
  page.later(() => {
    page.begin({ kind: "reference" });
    page.take();
    for (const [what, [label, first]] of Object.entries(LOOKED_FOR)) {
      if (!isLookedFor(page, what)) continue;
      const row = page.take();
      // The words run over the cells right of them, however narrow the first column is.
      page.put(page.at(row, 2), label, "note");
      const found = first(page);
      const cell = page.put(page.at(row, 1), () => formula`SUBSTITUTE(${found},${NOWHERE},${NONE})`, "note");
      page.astray[what] = cell;
    }
  });
}

/** Where no formula fills a table nothing can be in its way, and words that nobody changes stay on their list. */
function isLookedFor(page: Page, what: string): boolean {
  if (what === "typedOver") return page.spills.length > 0;
  return what !== "notListed" || chosenFromChanging(page).length > 0;
}

/** What has to be put right before the sheet can be believed, by the name of its cell; blank while there is nothing. */
export function firstTrouble(page: Page): Formula {
  const kind = figuresOf(page).some(({ numberFormat }) => numberFormat === DAY) ? "figure or date" : "figure";
  const said = (what: keyof typeof LOOKED_FOR, words: string, rest: string) =>
    term`IF(${isNone(page, what)},${rest},${address(placeFound(page, what))}&"${words}")`;
  const unlisted = isLookedFor(page, "notListed")
    ? said("notListed", " is not on its list any more: choose again.", `""`)
    : `""`;
  const astray = yearsAstray(page, unlisted);
  const blocked = isLookedFor(page, "typedOver")
    ? said("typedOver", " blocks the table around it: clear it.", astray)
    : astray;
  return formula`${said("noFigure", ` is not a ${kind}: correct it or clear it.`, blocked)}`;
}

/** Whether every cell to be filled with a figure holds one or nothing, every chosen name is there, and years follow. */
export function inputsAreSound(page: Page): Formula {
  const years = page.rolling.map((one) => `,${follow(one)}`).join("");
  const listed = isLookedFor(page, "notListed") ? term`,${isNone(page, "notListed")}` : "";
  return formula`AND(${isNone(page, "noFigure")}${listed}${years})`;
}

/** What a sentence says while it can: nothing of a word that is not on its list. */
export const whereListed = (page: Page, said: string): string =>
  isLookedFor(page, "notListed") ? term`IF(${isNone(page, "notListed")},${said},"")` : said;

function cellOf({ astray }: Page, what: keyof typeof LOOKED_FOR): Reference {
  const cell = astray[what];
  if (!cell) throw new RangeError(`the page does not look for what is wrong: ${what}`);
  return cell;
}

const isNone = (page: Page, what: keyof typeof LOOKED_FOR) => term`${cellOf(page, what)}=${NONE}`;
/** The cell has it as a text: a number there would look like a figure of the sheet. */
const placeFound = (page: Page, what: keyof typeof LOOKED_FOR) => term`(0+${cellOf(page, what)})`;

/** Which years do not follow each other, if any do not. */
const yearsAstray = ({ rolling }: Page, otherwise: string): string =>
  rolling.reduceRight(
    (rest, years) =>
      term`IF(${follow(years)},${rest},ADDRESS(ROW(${years.cell()}),COLUMN(${years.cell()}),4)&" does not begin years that follow each other: type it as 2010/11.")`,
    otherwise,
  );

const address = (place: string) => term`ADDRESS(INT(${place}/${PLACE}),MOD(${place},${PLACE}),4)`;
const placeOf = (cells: Reference) => term`ROW(${cells})*${PLACE}+COLUMN(${cells})`;
const firstOf = (places: readonly string[]) => `MIN(${[NOWHERE, ...places].join(",")})`;

/** What is to be filled with figures, by hand or from elsewhere in the workbook. */
const figuresOf = ({ dressed }: Page) =>
  dressed.filter(
    ({ look, numberFormat }) => (look === "input" || look === linkedLook("input")) && numberFormat !== TEXT,
  );

/** The place of the first cell that is to be filled with a figure and holds something else, an error among it. */
function firstNoFigure(page: Page): string {
  return firstOf(
    stacked(figuresOf(page).map(({ box }) => box)).map((box) => {
      const cells = page.fromFirst(box);
      return term`IF(ISNUMBER(${cells}),${NOWHERE},IF(IFERROR(${cells}="",FALSE),${NOWHERE},${placeOf(cells)}))`;
    }),
  );
}

/** The place of the first cell whose word is not among those that it is chosen from: they have changed. */
function firstNotListed(page: Page): string {
  return firstOf(
    chosenFromChanging(page).map(({ cells, from }) => {
      const isGone = term`ISNA(MATCH(${cells},${from},0))*NOT(IFERROR(${cells}="",TRUE))`;
      return term`IF(${isGone},${placeOf(cells)},${NOWHERE})`;
    }),
  );
}

/** The place of the first cell that is in the way of what a formula fills. */
function firstTypedOver(page: Page): string {
  return firstOf(
    page.spills.map((box) => {
      const cells = page.fromFirst(box);
      const first = cells.cell();
      // 9 is #SPILL!, of which not every spreadsheet knows the number.
      const isBlocked = term`IF(ISERROR(${first}),IFNA(ERROR.TYPE(${first}),9)=9,FALSE)`;
      return term`IF(${isBlocked},IF(ISERROR(${cells}),${NOWHERE},IF(${cells}="",${NOWHERE},${placeOf(cells)})),${NOWHERE})`;
    }),
  );
}
