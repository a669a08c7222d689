import type { Finding } from "../finding";
import type { Rule } from "../rule";
import { figuresOf, haveSameAmount } from "../sheet/rowFigures";
import { headsReferences, sameReferences } from "../sheet/sameReferences";
import type { Sheet } from "../sheet/sheet";
import { AREA, CODE, IS_TOTAL, SAVINGS_LIST } from "../sheet/words";

const NAMES =
  /\b(name|description|title|item|proposal|saving|scheme|project|borough|area|district|ward|division|force|authority|council|station|loan|debt|lender|grant|contract|supplier|lease|post|option|bid|directorate|department|service|programme|investment|counterparty|efficiency|pressure|initiative|issue|debenture|bond|team|school|site|partner|asset class|band|stream)s?\b/i;

/** Columns that say of what kind, or whose, a thing is. */
const KINDS_OF =
  /\b(job|post title|rank|role|grade|make|model|vehicle|type|category|status|owner|lead|manager|source|basis|note|comment|group|theme|rag|risk|year|period|kind|portfolio|fund(ing)?)\b/i;
const OF_POSTS = /^\W*(grade|rank|salary|fte|wte|(spine|scale|pay) point|increment)\b/i;
/** What heads the entries of a ledger: the words beside say what each was for, and come again. */
const OF_ENTRIES =
  /^\W*(period|(gl |nominal |ledger )?account( codes?)?|subjective|objective|nominal|cost cent(re|er)s?|cent(re|er)|debit|credit|dr|cr|posted|posting|transaction|journal)\b/i;
const PARTY = /\b(lender|supplier|counterparty|contractor|provider|payee|customer|bank)s?\b/i;
/** Columns that name what a row is even behind others. */
const TITLES = /\b(proposal|saving|scheme|project|loan|debt|description|title|name|lender|initiative)\b/i;

/**
 * One thing in a list twice: so a debt is counted twice, and a saving promised twice. Fort Saskatchewan counted
 * its yearly debt twice in its budget of 2016.
 */
export const listedTwice: Rule = {
  id: "listed-twice",
  title: "Things listed twice",
  check: (sheet) => {
    const found = new Map<number, Finding>();
    for (let column = 0; column < sheet.grid.columns; column++)
      for (const [row, was, amount] of twins(sheet, column)) {
        if (found.has(row)) continue;
        const words = `“${sheet.grid.text(row, column)}” is in row ${was + 1} too${amount ? ", with the same amount" : ""}`;
        for (const finding of sheet.find("listed-twice", "wrong", [row, column], words))
          found.set(row, finding);
      }
    for (const [row, column, was, amount] of sameReferences(sheet)) {
      if (found.has(row)) continue;
      const words = `${sheet.shown(row, column)} is in row ${was + 1} too${amount ? ", with the same amount" : ""}`;
      for (const finding of sheet.find("listed-twice", amount ? "wrong" : "look", [row, column], words))
        found.set(row, finding);
    }
    return [...found.values()];
  },
};

type Twin = readonly [row: number, was: number, amount: boolean];

/** Rows of a list that are named as one before them in the same list, with that one, and whether an amount is the same too. */
function* twins(sheet: Sheet, column: number): Generator<Twin> {
  const { grid, layout } = sheet;
  let seen = new Map<string, number>();
  let lists: "things" | "words" | undefined;
  let again: Twin[] = [];
  for (let row = 0; row < grid.rows; row++) {
    const name = grid.text(row, column);
    if (layout.isHeadingRow(row)) {
      yield* onlyOne(again);
      again = [];
      seen = new Map();
      lists = listOf(sheet, row, column);
      continue;
    }
    // Behind a total, or a heading within the list, another list begins.
    if (IS_TOTAL.test(name) || (name !== "" && grid.filled(row) === 1)) seen = new Map();
    const key = plain(name);
    const isNamed = key.length > 2 && grid.isWords(row, column) && !IS_TOTAL.test(name);
    if (!lists || !isNamed || layout.periodDown(row, column + 1) || figuresOf(sheet, row).length === 0)
      continue;
    const was = seen.get(key);
    if (was === undefined) seen.set(key, row);
    else if (!isToldApart(sheet, row, was, column)) {
      const amount = haveSameAmount(sheet, row, was);
      if (lists === "things") yield [row, was, amount];
      else again.push([row, was, amount]);
    }
  }
  yield* onlyOne(again);
}

/** Words that may come again do so often; one row alone that comes again with its amount was copied. */
const onlyOne = (again: readonly Twin[]): readonly Twin[] =>
  again.length === 1 ? again.filter(([, , amount]) => amount) : [];

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/&/g, "and")
    .replace(/\b(the|of)\b/g, "")
    .replace(/[^a-z0-9]/g, "");

/** What a column lists under its heading: things that stand in a list once, or words that may come again. */
function listOf(sheet: Sheet, head: number, column: number): "things" | "words" | undefined {
  const { grid, layout } = sheet;
  const heading = grid.text(head, column);
  if (CODE.test(heading) || KINDS_OF.test(heading)) return undefined;
  const heads = Array.from({ length: grid.columns }, (_, c) => grid.text(head, c));
  // Posts are told apart by their numbers: many people have one title.
  if (heads.some((one, c) => OF_POSTS.test(one) && !isPlace(sheet, head, c))) return undefined;
  // Who lends or supplies may do so often, each time under another reference.
  if (PARTY.test(heading) && heads.some(headsReferences)) return undefined;
  let before = 0;
  for (let c = 0; c < column; c++)
    if (grid.isWords(head, c) && !CODE.test(grid.text(head, c)) && layout.figure(head + 1, c) === undefined)
      before++;
  if (heads.filter((one) => OF_ENTRIES.test(one)).length > 1) return "words";
  if (before > 0) return column < 4 && TITLES.test(heading) ? "things" : undefined;
  const all = heads.join(" · ");
  const areNamed = heading === "" || AREA.test(heading);
  return NAMES.test(heading) ||
    (heading === "" && column === 0 && listsAreas(sheet, head)) ||
    (areNamed && (SAVINGS_LIST.test(all) || AREA.test(all)))
    ? "things"
    : "words";
}

/** Under "rank" stand constables, or the first, second and third of a list. */
const isPlace = ({ grid }: Sheet, head: number, column: number): boolean =>
  /^\W*rank/i.test(grid.text(head, column)) && grid.number(head + 1, column) !== undefined;

/** What the rows under a head are called are boroughs, known by their names. */
const listsAreas = ({ series, layout }: Sheet, head: number): boolean =>
  series.some(
    ({ kind, isAcross, line, cells: [first] }) =>
      kind === "areas" && !isAcross && first !== undefined && layout.headRow(first.row, line) === head,
  );

/** Other words of the two rows say that they are two: another borough, another year. */
function isToldApart(sheet: Sheet, row: number, was: number, column: number): boolean {
  const { grid, layout } = sheet;
  const hasSameAmount = haveSameAmount(sheet, row, was);
  for (let c = 0; c < grid.columns; c++) {
    if (c === column || layout.isCode(row, c)) continue;
    const [one, other] = [grid.text(row, c), grid.text(was, c)];
    const areWords = grid.isWords(row, c) && grid.isWords(was, c);
    const isPlace =
      AREA.test(layout.heading(row, c)) ||
      AREA.test(one) ||
      /\b(site|location|building|phase|part|year)\b/i.test(layout.heading(row, c));
    if (areWords && plain(one) !== plain(other) && (isPlace || !hasSameAmount)) return true;
    if (layout.isMark(row, c) && layout.isMark(was, c) && grid.value(row, c) !== grid.value(was, c))
      return true;
    if (grid.kind(row, c) === "date" && grid.value(row, c) !== grid.value(was, c)) return true;
  }
  return false;
}
