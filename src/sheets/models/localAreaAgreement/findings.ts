import { FINDING_COLUMNS } from "../../../model/targets/localAreaAgreement";
import { formula, term } from "../../plan/content";
import { filledIn } from "../../page/known";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { Reference } from "../../plan/reference";
import type { AgreementSettings } from "./settings";
import type { TargetCells } from "./targets";

/** The table of findings. */
export interface FindingCells {
  /** All of it, its headings among it. */
  readonly all: Reference;
  readonly kinds: Reference;
  readonly indicators: Reference;
}

/** The least room for findings; each target may give rise to more than one. */
const LEAST_ROOM = 60;
const ROWS_EACH = 2;

/** Every finding with what to do, as the function lists them. Stands last on the sheet, where it has room to grow. */
export function findingTable(
  page: Page,
  room: number,
  { mostDesignated, statutoryExpected }: AgreementSettings,
  targets: () => { readonly cells: TargetCells; readonly isTarget: string; readonly total: Reference },
): FindingCells {
  section(page, "Findings, row by row", "reference");
  const rows = 1 + Math.max(LEAST_ROOM, ROWS_EACH * room);
  const first = page.take(rows);
  const cells = page.at(first, 0, rows, FINDING_COLUMNS.length);
  page.dress(cells.rows(0), "leftHeading");
  page.dress(cells.rows(1, rows - 1), "label");
  page.spill(cells, () => {
    const { cells: list, isTarget, total } = targets();
    // A row without a code and a class is none yet; a blank cell may reach a function as 0.
    const words = (column: Reference) => term`IF(${isTarget},${column},"")`;
    const figures = (block: Reference) => term`IF(ISNUMBER(${block}),${block},"")`;
    return formula`IF(${total}="","",PLAN.LAA.CHECK(${words(list.codes)},${words(list.classes)},${figures(list.baselines)},${figures(list.targets)},${filledIn(mostDesignated)},${filledIn(statutoryExpected)}))`;
  });
  const column = (heading: (typeof FINDING_COLUMNS)[number]) =>
    cells.columns(FINDING_COLUMNS.indexOf(heading));
  return { all: cells, kinds: column("Finding"), indicators: column("Indicator") };
}
