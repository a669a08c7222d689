import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { formula, term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import { CONSIDERATIONS, type RegisterInputs } from "./inputs";
import type { RegisterCells } from "./register";

/** What each proposal was looked at for besides the principles, and what is still to be settled. */
export function furtherConsiderations(
  page: Page,
  { proposals }: RegisterInputs,
  { names }: RegisterCells,
): Reference {
  section(page, "Further considerations");
  const table = new ColumnTable(page, names.box.rows);
  table.spilled(["Proposal"], () => formula`IF(${names}="","",${names})`, { look: "label" });
  const found = table.inputs(
    CONSIDERATIONS,
    proposals.map(({ considered }) => considered),
    { look: "inputText" },
  );
  const headings = table.headings(found);
  const listed = (row: number, word: string) =>
    term`TEXTJOIN(", ",TRUE,IF(${found.rows(row)}="${word}",${headings.fixed},""))`;
  table.calculated(
    "To settle",
    (row) => {
      const open = term`IF(COUNTBLANK(${found.rows(row)})=0,"","Not looked at: "&${listed(row, "")})`;
      const issues = term`IF(COUNTIF(${found.rows(row)},"Issue")=0,"","Issue: "&${listed(row, "Issue")})`;
      return formula`IF(${names.cell(row)}="","",TEXTJOIN("; ",TRUE,${issues},${open}))`;
    },
    { look: "indented" },
  );
  return page.name(found, "considered");
}
