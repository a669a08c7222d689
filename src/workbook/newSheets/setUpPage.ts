import { boxName } from "../../grid/cell";
import { columnLetters } from "../../grid/address";
import { PAPER, type PrintPlan } from "../../sheets/plan/printPlan";

/**
 * Asks for a sheet to be printed on A4 across, with its name, the day and the page at the foot: each of its areas from a new
 * page on, its first columns repeated on pages beside each other.
 */
export function setUpPage({ pageLayout }: Excel.Worksheet, { areas, scale, columns }: PrintPlan): void {
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.leftMargin = PAPER.side;
  pageLayout.rightMargin = PAPER.side;
  pageLayout.topMargin = PAPER.top;
  pageLayout.bottomMargin = PAPER.bottom;
  pageLayout.zoom = { scale };
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = "&A";
  defaultForAllPages.centerFooter = "&D";
  defaultForAllPages.rightFooter = "Page &P of &N";
  if (areas.length === 0) return;
  pageLayout.setPrintArea(areas.map((box) => boxName(box, box.rows, box.columns)).join(","));
  if (columns > 0) pageLayout.setPrintTitleColumns(`$A:$${columnLetters(columns - 1)}`);
}
