import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { formula } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { ProjectRows } from "./byProject";
import type { ProjectCells } from "./projects";
import type { TargetCells } from "./settings";

/** Target, net gains and what is short of the target, a row for each group, the last for all. */
export interface GroupRows {
  readonly words: Reference;
  readonly targets: Reference;
  readonly identified: Reference;
  readonly short: Reference;
}

/** What each business group has identified of its target. */
export function byGroup(
  page: Page,
  { years, groups, targets }: TargetCells,
  cells: ProjectCells,
  { net }: ProjectRows,
): GroupRows {
  section(page, `Targets of business groups, ${page.unit.name}`);
  const count = groups.box.rows;
  const table = new ColumnTable(page, count + 1, { banded: true });
  const places = Array.from({ length: years.box.columns }, (_, year) => year);
  const headings = places.map((year) => formula`${years.cell(0, year)}`);
  const words = table.calculated(
    "Business group",
    (row) => (row < count ? formula`IF(${groups.cell(row)}="","",${groups.cell(row)})` : formula`"Together"`),
    { look: "label" },
  );
  const block = (heading: string, of: (row: number, year: number) => string) => {
    const at = table.columns(headings);
    table.band(at, heading);
    return page.write(at, () =>
      Array.from({ length: count + 1 }, (_, row) =>
        places.map((year) =>
          row < count ? formula`${of(row, year)}` : formula`SUM(${at.rows(0, count).columns(year)})`,
        ),
      ),
    );
  };
  const target = block("Target", (row, year) => `N(${targets.cell(row, year).toString()})`);
  const identified = block(
    "Net cashable gains identified",
    (row, year) =>
      `SUMIF(${cells.groups.toString()},${groups.cell(row).toString()},${net.columns(year).toString()})`,
  );
  const short = block(
    "Short of the target (over it)",
    (row, year) => `${target.cell(row, year).toString()}-${identified.cell(row, year).toString()}`,
  );
  page.dress(page.at(words.box.row - 2, 0), "band");
  page.dress(page.union([words, short]).rows(count), "total");
  return { words, targets: target, identified, short: page.name(short, "short_of_target") };
}
