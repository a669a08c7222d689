import { readReference } from "../../formulas/references";
import { holds } from "../../grid/box";
import { onRow } from "../../grid/onRow";
import { yearsFrom } from "../../sheets/facts/financialYears";
import { appearance, isToFill } from "../../sheets/looks/looks";
import { isSpilledInto } from "../../sheets/plan/block";
import { isCard, isFormula, type Content } from "../../sheets/plan/content";
import type { SheetPlan } from "../../sheets/plan/sheetPlan";
import type { CellPart, LaidSheet, WordedCells } from "./laidSheet";

/** How deep labels may rest on others. */
const DEEPEST = 20;

/**
 * A planned sheet, of which the looks say what its cells are for. Nothing calculates it: of its formulas those are worked
 * out that labels and headings are made of, so that a figure can be found by its year and by a name that was typed.
 */
export class PlannedSheet implements LaidSheet {
  readonly rows: number;
  readonly columns: number;
  readonly worded: readonly WordedCells[];
  private readonly dressedOn: ReturnType<typeof onRow<SheetPlan["dressed"][number]>>;

  constructor(
    private readonly plan: SheetPlan,
    private readonly prefix: string,
    private readonly cells: readonly (readonly Content[])[] = plan.cells,
  ) {
    this.rows = cells.length;
    this.columns = cells[0]?.length ?? 0;
    this.worded = plan.names.flatMap(({ name, box }) =>
      name.startsWith(`${prefix}_`) ? [{ word: name.slice(prefix.length + 1).toLowerCase(), box }] : [],
    );
    this.dressedOn = onRow(plan.dressed);
  }

  /** The same with other contents. */
  holding(cells: readonly (readonly Content[])[]): PlannedSheet {
    return new PlannedSheet(this.plan, this.prefix, cells);
  }

  contentAt(row: number, column: number): Content {
    return this.cells[row]?.[column] ?? null;
  }

  /** Whether a formula makes what it shows. */
  isCalculated(row: number, column: number): boolean {
    return isFormula(this.contentAt(row, column)) || isSpilledInto(this.plan, row, column);
  }

  isHeading = (row: number, column: number): boolean =>
    this.looksAt(row, column).some((look) => /heading/i.test(look) || look === "band");

  partAt = (row: number, column: number): CellPart => {
    const looks = this.looksAt(row, column);
    // As on the sheet itself: the last look that gives a colour.
    const coloured = looks.filter((look) => appearance(look).format.fontColor !== undefined).at(-1);
    if (coloured && isToFill(coloured)) return "entry";
    if (looks.some((look) => /heading/i.test(look) || look === "band")) return "heading";
    if (column === 0 && looks.includes("section")) return "section";
    return column > 0 && looks.includes("source") ? "source" : "other";
  };

  textAt = (row: number, column: number): string => this.text(row, column, 0);

  private looksAt(row: number, column: number) {
    return this.dressedOn(row)
      .filter(({ box }) => holds(box, row, column))
      .map(({ look }) => look);
  }

  private text(row: number, column: number, depth: number): string {
    if (depth > DEEPEST) return "";
    const content = this.contentAt(row, column);
    if (content !== null && !isFormula(content)) return isCard(content) ? content.text : String(content);
    if (content) return this.answer(content.formula.slice(1), 0, 0, depth);
    const spill = (this.plan.spills ?? []).find((box) => holds(box, row, column));
    const from = spill && this.contentAt(spill.row, spill.column);
    if (!spill || !from || !isFormula(from) || (spill.row === row && spill.column === column)) return "";
    return this.answer(from.formula.slice(1), row - spill.row, column - spill.column, depth);
  }

  /** What a formula shows so many cells down and right of its own; "" of one that no label is made of. */
  private answer(formula: string, down: number, right: number, depth: number): string {
    const unlessBlank = /^IF\([^(),]+="","",([^(),]+)\)$/.exec(formula)?.[1];
    if (unlessBlank !== undefined) return this.answer(unlessBlank, down, right, depth);
    const yearBefore =
      /^IF\(([A-Z]+\d+)="","",LEFT\(\1,4\)\+1&"\/"&TEXT\(MOD\(LEFT\(\1,4\)\+2,100\),"00"\)\)$/.exec(
        formula,
      )?.[1];
    if (yearBefore !== undefined) return nextYear(this.answer(yearBefore, 0, 0, depth));
    const texts = (formula.match(/"(?:[^"]|"")*"|[^&"]+/g) ?? []).map((part) =>
      part.startsWith('"')
        ? part.slice(1, -1).replaceAll('""', '"')
        : this.referredTo(part, down, right, depth),
    );
    return texts.includes(undefined) ? "" : texts.join("");
  }

  private referredTo(part: string, down: number, right: number, depth: number): string | undefined {
    const reference = readReference(part);
    if (!reference || reference.sheet !== null || reference.book !== null) return undefined;
    const box =
      reference.kind === "cells"
        ? reference.box
        : reference.kind === "name"
          ? this.plan.names.find(({ name }) => name.toLowerCase() === reference.name.toLowerCase())?.box
          : undefined;
    if (!box) return undefined;
    const row = box.row + (box.rows > 1 ? down : 0);
    const column = box.column + (box.columns > 1 ? right : 0);
    return this.text(row, column, depth + 1);
  }
}

const nextYear = (year: string): string => (/^\d{4}\/\d{2}$/.test(year) ? (yearsFrom(year, 2)[1] ?? "") : "");
