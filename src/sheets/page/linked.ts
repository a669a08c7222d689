import { contains, overlaps } from "../../grid/box";
import { quoteSheetName } from "../../grid/address";
import { linkedLook } from "../looks/looks";
import { TEXT } from "../looks/numberFormats";
import { cellsToLink, placesIn } from "../links/cellsToLink";
import { agrees, linkedCell, linkedTo, whyNot, type LinkedCells } from "../links/linkFormulas";
import { linkedCells } from "../links/linkedCells";
import type { Link } from "../links/modelLinks";
import type { Content } from "../plan/content";
import type { Reference } from "../plan/reference";
import type { Check } from "./checkList";
import type { Page } from "./page";
import { yearIn } from "./rollingYears";

/** Lets the cells that the user wants linked follow those of the other sheets. */
export function linkCells(page: Page): readonly LinkedCells[] {
  return page.links.flatMap((link) => {
    const linked = cellsOfLink(page, link);
    if (linked) follow(page, linked);
    return linked ?? [];
  });
}

/** A check for each: it is FALSE where the two sheets disagree, and says why. */
export const linkChecks = (linked: readonly LinkedCells[]): Check[] =>
  linked.map((one) => [
    `${one.link.taken.label}: as on the sheet ${one.link.source.sheet}`,
    () => agrees(one),
    (check) => whyNot(one, check),
  ]);

/** Undefined where units do not go over into each other, and of names where there are some. */
function cellsOfLink(page: Page, link: Link): LinkedCells | undefined {
  const linked = linkedCells(link, page.unit.name, (word) => page.called(word));
  return linked && link.taken.begins && !isFree(page, linked.cells) ? undefined : linked;
}

/** Whether nothing has been filled into cells. */
const isFree = (page: Page, cells: Reference): boolean =>
  placesIn(cells).every(([row, column]) => !page.contentOf(cells.cell(row, column)));

function follow(page: Page, linked: LinkedCells): void {
  const { link, cells } = linked;
  const boxes = cellsToLink(linked, {
    labelIn: (cell) => {
      const content = yearIn(page, cell) ?? page.contentOf(cell);
      if (typeof content === "number") return String(content);
      return typeof content === "string" && content !== "" ? content : null;
    },
    rolls: (years) => page.rolling.some(({ box }) => overlaps(box, years.box)),
    isTaken: (cell) => page.linked.some(({ box }) => contains(box, cell.box)),
  });
  for (const [row, column] of placesIn(cells)) {
    const cell = cells.cell(row, column);
    if (!boxes.some((box) => contains(box, cell.box))) continue;
    page.put(cell, linkedCell(linked, row, column, page.contentOf(cell)));
  }
  for (const box of boxes) {
    for (let row = 0; row < box.rows; row += 1) {
      const line = page.at(box.row + row, box.column - page.column, 1, box.columns);
      dressLinked(page, line);
      sayWhereFrom(page, line, link);
    }
    page.linked.push({ label: link.taken.label, sheet: link.source.sheet, box });
  }
}

/** Green in place of blue; a cell formatted as text would not calculate. */
export function dressLinked(page: Page, line: Reference): void {
  const last = page.dressed
    .filter(({ box, look }) => contains(box, line.box) && linkedLook(look) !== look)
    .at(-1);
  if (!last) return;
  page.dress(line, linkedLook(last.look), last.numberFormat === TEXT ? "General" : last.numberFormat);
}

/** In the place of the source that the row had, or in the first cell after it. */
function sayWhereFrom(page: Page, { box }: Reference, link: Link): void {
  const right = page.dressed.filter((one) => one.box.row <= box.row && box.row < one.box.row + one.box.rows);
  const source = right.find(
    ({ look, box: at }) => look === "source" && at.column >= box.column + box.columns,
  );
  const free = Math.max(...right.map(({ box: at }) => at.column + at.columns));
  const cell = page.at(box.row, source?.box.column ?? free);
  if (right.some(({ look }) => look === "indentedHeading")) return;
  page.put(cell, sourceWith(link, page.contentOf(cell)), "source");
}

/** In a list a row has figures of its own besides: their source stands, and what is green is said to be linked. */
function sourceWith({ taken, source }: Link, before: Content): string {
  const isOwn = taken.partly && typeof before === "string" && before !== "";
  if (!isOwn) return linkedTo(source);
  const green = `green: linked to ${quoteSheetName(source.sheet)}`;
  return before.includes(green) ? before : `${before}; ${green}`;
}
