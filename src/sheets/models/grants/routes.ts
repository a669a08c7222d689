import { ROUTE_COLUMNS } from "../../../model/funding/route";
import { formula } from "../../plan/content";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { Reference } from "../../plan/reference";
import { QUESTIONS, type GrantInputs } from "./inputs";

/** Money and its route, a row for each stream. */
export interface RouteCells {
  readonly names: Reference;
  readonly answers: Reference;
  readonly routes: Reference;
}

/** The questions that decide by which route money goes, and the answer with its reason. */
export function routeTable(page: Page, { routed }: GrantInputs): RouteCells {
  section(page, "Which route suits which money");
  const table = new ColumnTable(page, routed.length);
  const names = table.input(
    "Stream",
    routed.map(({ name }) => name || null),
    { look: "inputName" },
  );
  const answers = table.inputs(
    QUESTIONS,
    routed.map((stream) => stream.answers),
    { look: "inputText" },
  );
  // Routes and reasons run over into the columns after them, which are left blank.
  const found = (column: (typeof ROUTE_COLUMNS)[number]) => () => {
    const given = QUESTIONS.map((_, question) => answers.columns(question)).join(",");
    return formula`IF(${names}="","",INDEX(PLAN.ROUTE(${given}),SEQUENCE(${routed.length}),${ROUTE_COLUMNS.indexOf(column) + 1}))`;
  };
  const routes = table.spilled(["Route"], found("route"), { look: "indented" });
  const beside = table.columns([null, null], { look: "indented" });
  const reasons = table.spilled(["Because"], found("reason"), { look: "indented" });
  const after = table.columns([null, null, null], { look: "indented" });
  page.dress(table.headings(page.union([routes, beside, reasons, after])), "indentedHeading");
  return { names, answers, routes };
}
