import { cellName } from "../../grid/cell";
import type { Grade, Finding, Place } from "../finding";
import type { SheetReading } from "../reading";
import { Explanations } from "./explanations";
import type { FormulaReader } from "./formulaFacts";
import { Grid } from "./grid";
import { Layout } from "./layout";
import { findSeries } from "./series";
import type { Series } from "./seriesLine";
import { Totals } from "./totals";
import { unitOf, type Unit } from "./units";

type At = readonly [row: number, column: number];

function filledCells(grid: Grid): At[] {
  const cells: At[] = [];
  for (let row = 0; row < grid.rows; row++)
    for (let column = 0; column < grid.columns; column++)
      if (grid.kind(row, column) !== "blank") cells.push([row, column]);
  return cells;
}

/** A sheet as its rules see it: cells, headings and labels, what adds what, lines of figures, units, and what its words explain. */
export class Sheet {
  readonly name: string;
  readonly grid: Grid;
  readonly layout: Layout;
  readonly totals: Totals;
  readonly series: readonly Series[];
  private readonly explanations: Explanations;
  // Nearly every rule goes over all cells or all formulas.
  private readonly units: (Unit | undefined)[][] = [];
  private filled: readonly At[] | undefined;
  private calculated: readonly At[] | undefined;

  constructor(
    readonly reading: SheetReading,
    reader: FormulaReader,
    areas: ReadonlySet<string>,
  ) {
    this.name = reading.name;
    this.grid = new Grid(reading, reader);
    this.layout = new Layout(this.grid);
    this.totals = new Totals(this.grid, this.layout);
    this.series = findSeries(this.grid, this.layout, this.totals, areas);
    this.explanations = new Explanations(this.grid, this.layout, () => "");
  }

  get isVisible(): boolean {
    return this.reading.visibility === "visible";
  }

  unit(row: number, column: number): Unit | undefined {
    const line = (this.units[row] ??= []);
    // Each formula asks it of all that it adds.
    if (!(column in line)) line[column] = unitOf(this.grid, this.layout, row, column);
    return line[column];
  }

  explained(rule: string, row: number, column: number): boolean {
    return this.explanations.explained(rule, row, column);
  }

  /** A finding at a cell, unless the sheet's words explain it. */
  find(
    rule: string,
    grade: Grade,
    [row, column]: readonly [row: number, column: number],
    words: string,
    because: readonly Place[] = [],
  ): Finding[] {
    if (this.explained(rule, row, column)) return [];
    return [{ rule, grade, sheet: this.name, row, column, words, because }];
  }

  /** Every cell with a figure, a formula or anything else in it. */
  cells(): readonly At[] {
    return (this.filled ??= filledCells(this.grid));
  }

  formulas(): readonly At[] {
    return (this.calculated ??= this.cells().filter(
      ([row, column]) => this.grid.formula(row, column) !== undefined,
    ));
  }

  shown(row: number, column: number): string {
    return this.grid.shown(row, column);
  }

  at(row: number, column: number): string {
    return cellName(row, column);
  }
}
