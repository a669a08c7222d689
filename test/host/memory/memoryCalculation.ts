import {
  callOf,
  isFailure,
  resultOf,
  type EngineArgument,
  type EngineValue,
} from "../../../src/workbench/engine/coerce";
import type { FunctionMetadata, FunctionsMetadata } from "../../../src/workbench/engine/functionMetadata";
import { parseAddress, splitReference } from "../../../src/grid/address";
import { contains, intersection, mapBox, SHEET, type Box } from "../../../src/grid/box";
import type { FunctionAnswer, FunctionCall, FunctionCalls } from "../../../src/workbench/host/functionCalls";
import type { DefinedName } from "../../../src/workbench/host/gridStore";
import { constantValue, parseCall, type FormulaCall } from "./formulaCall";
import type { MemoryCell } from "./memoryCell";
import type { MemorySheet } from "./memorySheet";

/** The custom functions a memory store calculates, as `=NAMESPACE.NAME(…)`, and who runs them. */
export interface Functions {
  namespace: string;
  metadata: FunctionsMetadata;
  calls: FunctionCalls;
}

/** A formula that calls one of the functions, its arguments as they are written. */
interface KnownCall {
  readonly sheet: MemorySheet;
  readonly cell: MemoryCell;
  readonly fn: FunctionMetadata;
  readonly args: readonly string[];
}

/**
 * Just enough calculation for tests of the host: formulas that are one call of a custom function over cells, names and
 * constants. Every other formula is `#NAME?`.
 */
export class MemoryCalculation {
  private readonly known = new Map<string, FunctionAnswer>();
  private readonly asked = new Set<string>();
  private readonly parsed = new Map<string, FormulaCall | null>();
  private readonly byName: ReadonlyMap<string, FunctionMetadata>;
  private settled: (() => void)[] = [];

  constructor(
    private readonly sheets: () => readonly MemorySheet[],
    private readonly named: (name: string) => DefinedName | undefined,
    private readonly functions: Functions,
  ) {
    const prefix = functions.namespace.toUpperCase();
    this.byName = new Map(
      functions.metadata.functions.map((fn) => [`${prefix}.${fn.name.toUpperCase()}`, fn]),
    );
    functions.calls.onRestart(() => this.recalculate());
  }

  recalculate(): void {
    this.known.clear();
    this.calculate();
  }

  /** Works out all formulas, again and again until nothing changes; what has to be asked for is asked in one message. */
  calculate(): void {
    const wanted = new Map<string, FunctionCall>();
    const formulas = this.sheets().flatMap((sheet) =>
      sheet.formulas().flatMap((formula) => {
        const call = this.callIn(formula.cell);
        const fn = this.byName.get(call?.name ?? "");
        if (call && fn) return [{ ...formula, sheet, fn, args: call.args }];
        formula.cell.result = { error: "#NAME?" };
        return [];
      }),
    );
    this.sheets().forEach((sheet) => (sheet.spills = []));
    for (let round = 0, changed = true; changed && round <= formulas.length; round++) {
      changed = false;
      for (const formula of formulas) {
        const { sheet, row, column, cell } = formula;
        const before = JSON.stringify([cell.result, sheet.spillAt(row, column)]);
        sheet.spills = sheet.spills.filter(({ box }) => box.row !== row || box.column !== column);
        this.place(sheet, row, column, cell, this.evaluate(formula, wanted));
        changed ||= before !== JSON.stringify([cell.result, sheet.spillAt(row, column)]);
      }
    }
    this.ask(wanted);
  }

  /** True once nothing is awaited; false if that takes longer than `ms`. */
  settle(ms: number): Promise<boolean> {
    if (this.asked.size === 0) return Promise.resolve(true);
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), ms);
      this.settled.push(() => {
        clearTimeout(timer);
        resolve(true);
      });
    });
  }

  private ask(wanted: ReadonlyMap<string, FunctionCall>): void {
    const keys = [...wanted.keys()];
    keys.forEach((key) => this.asked.add(key));
    this.functions.calls.call([...wanted.values()], (index, answer) => {
      const key = keys[index] ?? "";
      this.known.set(key, answer);
      this.asked.delete(key);
      if (this.asked.size > 0) return;
      this.calculate();
      if (this.asked.size > 0) return;
      this.settled.forEach((resolve) => resolve());
      this.settled = [];
    });
  }

  /** A formula's rows of results. */
  private evaluate(
    { sheet, cell, fn, args: texts }: KnownCall,
    wanted: Map<string, FunctionCall>,
  ): EngineValue[][] {
    const args = texts.map((text) => this.argument(sheet, text));
    cell.unbound ||= !this.functions.calls.registered;
    if (cell.unbound || args.includes(undefined)) return [[{ error: "#NAME?" }]];
    const takesErrors = this.functions.metadata.allowErrorForDataTypeAny === true;
    const asked = callOf(fn, args as EngineArgument[], takesErrors);
    if (isFailure(asked)) return [[asked]];
    const key = JSON.stringify(asked);
    const answer = this.known.get(key);
    if (!answer) {
      if (!this.asked.has(key)) wanted.set(key, asked);
      return [[{ error: "#BUSY!" }]];
    }
    const result = resultOf(fn.id, answer);
    return isFailure(result) ? [[result]] : result;
  }

  /** What a formula calls; every change calculates all formulas again, so each is taken apart once. */
  private callIn({ entered }: MemoryCell): FormulaCall | null {
    const formula = String(entered);
    let call = this.parsed.get(formula);
    if (call === undefined) this.parsed.set(formula, (call = parseCall(formula)));
    return call;
  }

  /** An argument's value; undefined for what the memory store does not understand. */
  private argument(sheet: MemorySheet, text: string): EngineArgument | undefined {
    const constant = constantValue(text);
    if (constant !== undefined) return constant;
    const { sheet: sheetName, address } = splitReference(text);
    const from = sheetName === null ? sheet : this.sheetNamed(sheetName);
    const box = parseAddress(address);
    if (box && from) return cells(from, box);
    const name = this.named(text);
    return name && this.argument(sheet, name.formula.slice(1));
  }

  private sheetNamed(name: string): MemorySheet | undefined {
    return this.sheets().find(({ state }) => state.name.toLowerCase() === name.toLowerCase());
  }

  private place(
    sheet: MemorySheet,
    row: number,
    column: number,
    cell: MemoryCell,
    values: EngineValue[][],
  ): void {
    const box = { row, column, rows: values.length, columns: values[0]?.length ?? 1 };
    cell.result = values[0]?.[0] ?? "";
    if (box.rows * box.columns === 1) return;
    const blocked =
      !contains(SHEET, box) ||
      sheet.entries(box).some((other) => other.cell !== cell && other.cell.entered !== "") ||
      sheet.spills.some((spill) => intersection(spill.box, box));
    if (blocked) cell.result = { error: "#SPILL!" };
    else sheet.spills.push({ box, values });
  }
}

/** The cells of a box, of whole columns and rows as far as the sheet is used; a blank one is null. */
function cells(sheet: MemorySheet, box: Box): EngineArgument {
  const unbounded = box.rows === SHEET.rows || box.columns === SHEET.columns;
  const used = unbounded ? sheet.usedRange(true) : null;
  const { row, column, ...size } = (used && intersection(box, used)) ?? box;
  const part = unbounded && !used ? { row, column, rows: 1, columns: 1 } : { row, column, ...size };
  return mapBox(part, (down, right) => {
    const value = sheet.valueAt(row + down, column + right);
    return value === "" ? null : value;
  });
}
