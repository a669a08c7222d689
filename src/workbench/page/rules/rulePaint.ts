import { contains } from "../../../grid/box";
import type { CellFormat } from "../../host/format";
import type { CellValue, SheetId } from "../../host/gridStore";
import type { Workbook } from "../../host/objects/workbook";
import { holds } from "./condition";
import { readRules, type PaintedRule } from "./readRules";

/** What the conditional formats of a workbook paint over its cells. */
export class RulePaint {
  private rules = new Map<SheetId, readonly PaintedRule[]>();
  private looks = "";

  constructor(private readonly workbook: Workbook) {}

  /** Reads the rules anew. Returns whether any is new, gone or different. */
  read(): boolean {
    const read = this.workbook.Worksheets.items().map((sheet) => [sheet.Id, readRules(sheet)] as const);
    const looks = JSON.stringify(read);
    if (looks === this.looks) return false;
    this.looks = looks;
    this.rules = new Map(read);
    return true;
  }

  /** What is painted over a cell: of every property what the first rule says that has something to say of it. */
  of(sheet: SheetId, row: number, column: number): Partial<CellFormat> | null {
    const cell = { row, column, rows: 1, columns: 1 };
    const rules = this.rules.get(sheet)?.filter(({ boxes }) => boxes.some((box) => contains(box, cell)));
    if (!rules || rules.length === 0) return null;
    return paintFor(rules, this.workbook.store.read(sheet, cell, "value")[0]?.[0] ?? "");
  }
}

/** The paint of a cell that holds this value. */
export function paintFor(rules: readonly PaintedRule[], value: CellValue): Partial<CellFormat> | null {
  const met = rules.filter(({ condition }) => holds(condition, value));
  const last = met.findIndex(({ isLast }) => isLast);
  const asked = last < 0 ? met : met.slice(0, last + 1);
  return asked.length === 0 ? null : asked.reduceRight((paint, { look }) => ({ ...paint, ...look }), {});
}
