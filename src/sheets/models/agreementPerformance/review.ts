import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { formula } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { PublishedCells } from "./published";

/** How many rows the list has. */
const SHOWN = 15;

/** What the annual review takes up: targets to be set, to be renegotiated, and to be explained. */
export function annualReview(page: Page, { codes, review, reviewed }: PublishedCells): void {
  section(page, "The annual review");
  const table = new ColumnTable(page, SHOWN, { wrapped: false });
  const first = page.at(page.row - SHOWN, 0);
  const list = (heading: string, cells: Reference) =>
    table.calculated(
      heading,
      (row) =>
        formula`IFNA(INDEX(${cells},MATCH(ROWS(${first.fixed}:${page.at(first.box.row + row, 0)}),${reviewed},0)),"")`,
      { look: "label" },
    );
  list("Code", codes);
  list("What it is about", review);
}
