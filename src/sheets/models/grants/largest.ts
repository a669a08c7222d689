import { formula } from "../../plan/content";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import type { Reference } from "../../plan/reference";
import type { AllocationCells } from "./allocation";
import type { GrantSettings } from "./settings";

/** The areas with the largest grants, the largest first. */
export interface LargestCells {
  readonly names: Reference;
  readonly grants: Reference;
}

/** How many areas are shown. */
const MOST = 10;

/** The areas that receive most in the chosen year. */
export function largestGrants(
  page: Page,
  { names, paid, ranks }: AllocationCells,
  { paidYear }: GrantSettings,
): LargestCells {
  page.take();
  const rows = Math.min(MOST, names.box.rows);
  const table = new ColumnTable(page, rows, { wrapped: false });
  const at = (row: number) => `MATCH(${row + 1},${ranks.fixed},0)`;
  return {
    names: table.calculated("Largest grants", (row) => formula`INDEX(${names.fixed},${at(row)})&""`, {
      look: "label",
    }),
    grants: table.calculated(formula`${paidYear}&""`, (row) => formula`INDEX(${paid.fixed},${at(row)})`),
  };
}
