import type { Box } from "../../grid/box";
import { placesIn } from "../links/cellsToLink";
import type { ChartPlan } from "../plan/chartPlan";
import type { Reference } from "../plan/reference";
import type { Choice } from "../plan/sheetPlan";
import type { Expected } from "./seenCells";
import type { Guarded } from "./withGuards";

/** What is said of a sheet's cells beside what stands in them: choices, colours, charts, checks and guards. */
export class Remarks {
  readonly choices: Choice[] = [];
  protected readonly statuses: Box[] = [];
  protected readonly charts: ChartPlan[] = [];
  protected readonly checks: Box[] = [];
  protected readonly guarded: Guarded[] = [];
  protected readonly firm: Box[] = [];
  protected readonly helping: Box[] = [];
  protected readonly expected: Expected[] = [];

  /** Lets the cells take only what another range lists. */
  choose(cells: Reference, from: Reference): void {
    this.choices.push({ box: cells.box, from: from.box });
  }

  /** Colours the words Green, Amber and Red besides. */
  colourStatuses(cells: Reference): void {
    this.statuses.push(cells.box);
  }

  chart(chart: ChartPlan): void {
    this.charts.push(chart);
  }

  /** Says what texts the formulas of a column are going to show, so that each has the room it takes. */
  expect({ box }: Reference, texts: readonly string[]): void {
    this.expected.push({ box, texts: texts.slice(0, box.rows) });
  }

  /** Says of cells that charts and formulas need them and nobody reads them: they are not printed. */
  helpers(cells: Reference): void {
    this.helping.push(cells.box);
  }

  /** Counts a cell among those that hold TRUE while the model holds together. */
  check(cell: Reference): void {
    this.checks.push(cell.box);
    this.guard(cell);
  }

  /**
   * Lets a cell show the error of any call of a function that it rests on: a sentence about a table that did not come
   * out would say something false. Where another cell says what is wrong, it stays blank.
   */
  guard({ box }: Reference, unlessSaid?: Reference): void {
    this.guarded.push({ box, ...(unlessSaid && { said: unlessSaid.box }) });
  }

  /** The same of each of several cells. */
  guardEach(cells: Reference): Reference {
    placesIn(cells).forEach(([row, column]) => this.guard(cells.cell(row, column)));
    return cells;
  }

  /** Says of cells that they show an error by themselves where what they need does: no guard looks behind them. */
  standFirm(cells: Reference): void {
    this.firm.push(cells.box);
  }
}
