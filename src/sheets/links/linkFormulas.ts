import { quoteSheetName } from "../../grid/address";
import { formula, isFormula, quoted, term, type Content, type Formula } from "../plan/content";
import type { Reference } from "../plan/reference";
import type { Link, LinkSource } from "./modelLinks";

/** Cells of a page that follow those of another sheet, with what stands over and beside them. */
export interface LinkedCells {
  readonly link: Link;
  readonly cells: Reference;
  readonly across?: Reference | undefined;
  readonly down?: Reference | undefined;
  /** By what an amount of the other sheet is multiplied to stand in the unit of this one. */
  readonly factor: number;
  /** The cell by which a figure of the other sheet is multiplied to be a count. */
  readonly times?: Reference | undefined;
}

type Axis = "across" | "down";

/** How the other sheet is named in the column of sources. */
export const linkedTo = ({ sheet }: LinkSource): string => `Linked to ${quoteSheetName(sheet)}`;

const nameIn = ({ source }: Link, word: string) => `${source.prefix}_${word}`;
const given = (link: Link) => nameIn(link, link.taken.given);

/** How every link begins to ask whether the other sheet is still there. */
const ASKS = "NOT(ISERROR(INDEX(";
/** Whether the other sheet is still there: where it has been deleted its names stand for nothing but an error. */
const isThere = ({ source }: Link) => term`${ASKS}${source.sign},1,1)))`;

/** Whether what a cell holds follows another sheet. */
export const isLinked = (held: string): boolean => held.includes(ASKS);
/** Whether it follows those cells of that sheet, whatever it falls back to. */
export const isLinkedTo = (link: Link, held: string): boolean =>
  held.includes(isThere(link)) && held.includes(term`INDEX(${given(link)},`);

/** What a cell shows: the figure of the other sheet that has its year and its label; nothing where there is none. */
export function linkedCell(linked: LinkedCells, row: number, column: number, before: Content): Formula {
  const { link, across, down } = linked;
  const { holds } = link.given;
  const found =
    holds === "names" || holds === "years"
      ? term`INDEX(${given(link)},${row + 1},${column + 1})`
      : looked(link, down?.cell(row), across?.cell(0, column));
  const number = scaled(linked, found);
  const shown = number === found ? found : term`IF(ISNUMBER(${found}),${number},${found})`;
  const otherwise = without(link, before);
  return formula`IF(${isInside(link, row, column)},IFNA(IF(${found}="",${otherwise},${shown}),${otherwise}),${otherwise})`;
}

/** Whether the other sheet is there, and has so many years or names. */
function isInside(link: Link, row: number, column: number): string {
  const { holds } = link.given;
  // Not AND, which works all of it out: how many there are of nothing is an error.
  if (holds === "names") return term`IF(${isThere(link)},ROWS(${given(link)})>${row},FALSE)`;
  return holds === "years" && column > 0
    ? term`IF(${isThere(link)},COLUMNS(${given(link)})>${column},FALSE)`
    : isThere(link);
}

/** What a cell shows where the other sheet has nothing for it. */
function without({ given: { holds }, taken }: Link, before: Content): string {
  // Without its sheet a year or a name stays as it was typed, or follows as it did: everything else goes by it.
  if ((holds === "years" || holds === "names") && typeof before === "string") return asTyped(before);
  if (holds === "years" && isFormula(before)) return before.formula.slice(1);
  // A row that the other sheet lacks stays linked to the user's own cells.
  return taken.partly && isFormula(before) ? before.formula.slice(1) : NOTHING;
}

const NOTHING = `""`;

/** Whether a cell goes on showing what it does where the other sheet has nothing for it. */
export const keeps = (link: Link, before: Content): boolean => without(link, before) !== NOTHING;

/** A text as a formula answers it; one that looks like a date in two pieces, or a grid would make a date of it. */
const asTyped = (text: string) =>
  text
    .split(/(?=\/)/)
    .map(quoted)
    .join("&");

/** The figure, or figures, that the other sheet has for years and labels. */
function looked(link: Link, label: Reference | undefined, year: Reference | undefined): string {
  return term`INDEX(${given(link)},${place(link, "down", label)},${place(link, "across", year)})`;
}

/** The place of what stands over or beside own cells among what stands there on the other sheet. */
function place(link: Link, axis: Axis, own: Reference | undefined): string {
  const word = link.given[axis];
  return own && word !== undefined ? term`MATCH(${own},${nameIn(link, word)},0)` : "1";
}

function scaled({ factor, times }: LinkedCells, figure: string): string {
  if (times) return term`ROUND(${figure}*${times},${decimalsOf({ factor, times })})`;
  if (factor === 1) return figure;
  const inUnit = factor > 1 ? term`${figure}*${factor}` : term`${figure}/${Math.round(1 / factor)}`;
  return term`ROUND(${inUnit},${decimalsOf({ factor })})`;
}

/** To how many decimals a figure is rounded that is brought into another unit; what is counted is whole. */
export function decimalsOf({ factor, times }: Pick<LinkedCells, "factor" | "times">): number {
  if (times) return 0;
  return factor > 1 ? 2 : 6;
}

/** Whether the cells agree with the other sheet: it is there, has every year and label, and its figures stand here. */
export function agrees(linked: LinkedCells): Formula {
  const missing = axes(linked).map(([own, axis]) => term`SUM(${isMissing(linked, own, axis)})`);
  const differ = term`ROUND(SUM(${differences(linked)}),4)`;
  const isWhole = missing.length === 0 ? differ : term`IF(${missing.join("+")}=0,${differ},1)`;
  return formula`IF(${isThere(linked.link)},${isWhole}=0,FALSE)`;
}

/** Why they do not, in words, beside the check. */
export const whyNot = (linked: LinkedCells, check: Reference): Formula =>
  formula`IF(ISERROR(${check}),"",IF(${check},"",${because(linked)}))`;

/** The same where no check stands beside it: part of a formula. */
export const disagreement = (linked: LinkedCells): string =>
  term`IF(${agrees(linked).formula.slice(1)},"",${because(linked)})`;

function because(linked: LinkedCells): string {
  const { sheet } = linked.link.source;
  const gone = quoted(`The sheet ${sheet} is no longer there.`);
  const reasons = axes(linked).reduceRight((rest, [own, axis]) => {
    const missing = isMissing(linked, own, axis);
    const first = term`INDEX(${own},MATCH(1,${missing},0))`;
    return term`IF(SUM(${missing})>0,${first}&${quoted(` is not on ${sheet}.`)},${rest})`;
  }, whichDiffers(linked));
  return term`IF(${isThere(linked.link)},${reasons},${gone})`;
}

/** That a figure is another, with the label of the first row that has one where rows have labels. */
function whichDiffers(linked: LinkedCells): string {
  const { sheet } = linked.link.source;
  if (begins(linked)) {
    return term`INDEX(${given(linked.link)},MATCH(1,${differences(linked)},0))&" is not on this sheet."`;
  }
  const labels = axes(linked).find(([, axis]) => axis === "down")?.[0];
  const todo = "link it again, or correct it there.";
  if (!labels) return quoted(`Not what ${sheet} has: ${todo}`);
  const first = term`MATCH(TRUE,ROUND(${inRows(linked, differences(linked))},4)>0,0)`;
  return term`INDEX(${labels},${first})&${quoted(` is not as on ${sheet}: ${todo}`)}`;
}

/** The years and labels by which figures are looked up. */
function axes({ link, across, down }: LinkedCells): (readonly [own: Reference, axis: Axis])[] {
  return (
    [
      [across, "across"],
      [down, "down"],
    ] as const
  ).flatMap(([own, axis]) => (own && link.given[axis] !== undefined ? [[own, axis] as const] : []));
}

/** Of each year or label here whether the other sheet does not have it; of lists only of rows and years that are linked. */
function isMissing(linked: LinkedCells, own: Reference, axis: Axis): string {
  const missing = term`(${own}<>"")*ISNA(${place(linked.link, axis, own)})`;
  if (!linked.link.taken.partly) return missing;
  const isLinked = term`ISFORMULA(${linked.cells})*1`;
  return term`${missing}*(${axis === "down" ? inRows(linked, isLinked) : inColumns(linked, isLinked)}>0)`;
}

/** What the cells have together, row by row or column by column. */
const inRows = ({ cells }: LinkedCells, each: string) =>
  cells.box.columns === 1 ? each : term`MMULT(${each},SEQUENCE(${cells.box.columns},1,1,0))`;
const inColumns = ({ cells }: LinkedCells, each: string) =>
  cells.box.rows === 1 ? each : term`MMULT(SEQUENCE(1,${cells.box.rows},1,0),${each})`;

/** Whether the cells began with the names of the other sheet: there may be more here, in any order, but none fewer. */
const begins = ({ link }: LinkedCells) => link.given.holds === "names" && link.taken.begins === true;

/** How far each cell lies from what the other sheet has for it. */
function differences(linked: LinkedCells): string {
  const { link, cells, across, down } = linked;
  const { holds } = link.given;
  if (begins(linked)) return term`(${given(link)}<>"")*ISNA(MATCH(${given(link)},${cells},0))`;
  if (holds === "names") {
    const place = term`SEQUENCE(${cells.box.rows})`;
    const there = term`INDEX(${given(link)},IF(${place}>ROWS(${given(link)}),1,${place}),1)`;
    return term`(${cells}<>"")*(${cells}<>${there})`;
  }
  if (holds === "years") {
    const place = term`SEQUENCE(1,${cells.box.columns})`;
    const isThere = term`(${place}<=COLUMNS(${given(link)}))`;
    return term`${isThere}*(${cells}<>INDEX(${given(link)},1,IF(${isThere},${place},1)))`;
  }
  const found = looked(link, down, across);
  const apart =
    holds === "words"
      ? term`(${text(cells)}<>${text(term`IFNA(${found},"")`)})*1`
      : term`ABS(${figure(cells)}-${scaled(linked, figure(term`IFNA(${found},0)`))})`;
  // Of a list what the other sheet has nothing for is none of the link's, as in the cell itself.
  return link.taken.partly ? term`IF(IFNA(${found}="",TRUE),0,${apart})` : apart;
}

const figure = (cells: Reference | string) => term`IF(ISTEXT(${cells}),0,${cells})`;
const text = (cells: Reference | string) => term`IF(ISTEXT(${cells}),${cells},"")`;
