import { NUMBER } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import type { Reference } from "../../plan/reference";
import type { Kind } from "./inputs";

/** The cells of the kinds of indicator, a row for each. */
export interface KindCells {
  readonly names: Reference;
  readonly shapes: Reference;
  readonly parameters: Reference;
  readonly lowest: Reference;
  readonly highest: Reference;
  readonly decimals: Reference;
}

/** The kinds of indicator: each has one shape, bounds and decimals for all its trajectories. */
export function kindTable(page: Page, kinds: readonly Kind[]): KindCells {
  page.take();
  const table = new ColumnTable(page, kinds.length, { from: 1 });
  const figures = (heading: string, figure: (kind: Kind) => Kind["lowest"]) =>
    table.input(heading, kinds.map(figure), { numberFormat: NUMBER });
  const names = table.input(
    "Kind of indicator",
    kinds.map(({ name }) => name),
    { look: "inputName" },
  );
  const shapes = table.input(
    "Shape",
    kinds.map(({ shape }) => shape),
    { look: "inputText" },
  );
  const cells = {
    names: page.name(names, "kinds"),
    shapes,
    parameters: figures("Power or step year", ({ parameter }) => parameter),
    lowest: figures("Lowest", ({ lowest }) => lowest),
    highest: figures("Highest", ({ highest }) => highest),
    decimals: figures("Decimals", ({ decimals }) => decimals),
  };
  table.sources(
    kinds.length,
    kinds.map(() => "A house convention: change it here"),
    3,
  );
  return cells;
}
