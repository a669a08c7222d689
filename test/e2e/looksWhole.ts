import { formatAddress } from "../../src/grid/address";
import type { SheetPlan } from "../../src/sheets/plan/sheetPlan";
import type { Workbench } from "./workbench";

/** What the line under a sheet's title says while every check holds. */
const HOLDS = /^(All \d+ checks hold|The check holds)$/;

/** These sheets stand in the workbook with all their checks holding and all their charts drawn. */
export async function looksWhole(workbench: Workbench, plans: readonly SheetPlan[]): Promise<void> {
  for (const { name, checks, charts, frozen } of plans) {
    if (checks.length > 0) expect(await workbench.value(`${name}!A3`)).toMatch(HOLDS);
    for (const { title, titleFrom, place } of charts) {
      // The page scrolls to a cell beside those that stay in sight.
      const beside = { row: place.row, column: Math.max(place.column, frozen.columns), rows: 1, columns: 1 };
      await workbench.select(`${name}!${formatAddress(beside)}`);
      const said = titleFrom ? await workbench.value(`${name}!${formatAddress(titleFrom)}`) : title;
      await workbench.page.getByRole("img", { name: String(said) }).waitFor();
    }
  }
}
