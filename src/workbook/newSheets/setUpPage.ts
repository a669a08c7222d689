import { boxName } from "../../grid/cell";
import { columnLetters } from "../../grid/address";
import { PAPER, type PrintPlan } from "../../sheets/plan/printPlan";

/**
 * Asks for a sheet to be printed on A4 across, with whose it is, its name, the day and the page at the foot: each of its areas from a new
 * page on, its first columns repeated on pages beside each other, the headings of the last on the pages after its first.
 */
export function setUpPage(
  { pageLayout }: Excel.Worksheet,
  { areas, scale, columns, headings, organisation = "" }: PrintPlan,
): void {
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.leftMargin = PAPER.side;
  pageLayout.rightMargin = PAPER.side;
  pageLayout.topMargin = PAPER.top;
  pageLayout.bottomMargin = PAPER.bottom;
  pageLayout.zoom = { scale };
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = organisation ? `${asFooterText(organisation)} · &A` : "&A";
  defaultForAllPages.centerFooter = "&D";
  defaultForAllPages.rightFooter = "Page &P of &N";
  if (areas.length === 0) return;
  pageLayout.setPrintArea(areas.map((box) => boxName(box, box.rows, box.columns)).join(","));
  if (headings) pageLayout.setPrintTitleRows(`$${headings.row + 1}:$${headings.row + headings.rows}`);
  if (columns > 0) pageLayout.setPrintTitleColumns(`$A:$${columnLetters(columns - 1)}`);
}

/** Text at the foot of a page as it stands: there `&` begins a code, and a digit after one would be read into it. */
const asFooterText = (text: string): string => text.replaceAll("&", "&&");
