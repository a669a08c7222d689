import { CellError, loadFunctions, readMetadata, type CustomFunction } from "../../scripts/builtFunctions";
import type { FunctionsMetadata } from "../../src/workbench/engine/functionMetadata";
import type { CellError as ErrorText } from "../../src/workbench/host/errors";
import type { FunctionAnswer, FunctionCall, FunctionCalls } from "../../src/workbench/host/functionCalls";

/** What another Excel than the kindest does with every call. */
export interface ExcelAtHand {
  /** Every call answers with this error: the add-in is not there, or refuses. */
  readonly failing?: ErrorText;
  /** As what a blank cell of a range reaches a function: 0 in older builds. One that is not named is tried as both. */
  readonly blank?: Blank;
}

type Blank = 0 | null;

/** An Excel as it is now: for what has nothing to do with blank cells, or is tried in the other elsewhere. */
export const MODERN: ExcelAtHand = { blank: null };

/** The built functions themselves, without a client between them and the grid. */
export class BuiltCalls implements FunctionCalls {
  private blank: Blank;
  private restarted: () => void = () => undefined;

  constructor(private readonly excel: ExcelAtHand = {}) {
    this.blank = excel.blank ?? null;
  }

  readonly registered = true;
  readonly ready = Promise.resolve();
  /** How often each function was called. */
  readonly counts = new Map<string, number>();
  /** The last calls with the same arguments, each with what it gave. */
  readonly made = new Map<string, { id: string; args: readonly unknown[]; value: unknown }>();
  private readonly functions: ReadonlyMap<string, CustomFunction> = loadFunctions();
  readonly metadata = readMetadata() as FunctionsMetadata;

  onRestart(listener: () => void): void {
    this.restarted = listener;
  }

  /** Calls every function anew, in an Excel that hands over a blank cell so. */
  again(blank: Blank): void {
    this.blank = blank;
    this.restarted();
  }

  call(list: readonly FunctionCall[], answer: (index: number, answer: FunctionAnswer) => void): void {
    setTimeout(() => list.forEach((call, index) => answer(index, this.answerOf(call))));
  }

  answerOf({ functionId, args }: FunctionCall): FunctionAnswer {
    this.counts.set(functionId, (this.counts.get(functionId) ?? 0) + 1);
    const { failing } = this.excel;
    if (failing) return { error: failing, message: "" };
    const arrived = args.map((arg) =>
      Array.isArray(arg) ? arg.map((row: readonly unknown[]) => row.map((cell) => cell ?? this.blank)) : arg,
    );
    try {
      const value = this.functions.get(functionId)?.(...arrived, {});
      this.made.set(JSON.stringify([functionId, arrived]), { id: functionId, args: arrived, value });
      return { value };
    } catch (refused) {
      if (!(refused instanceof CellError)) throw refused;
      return { error: refused.code as ErrorText, message: refused.message };
    }
  }
}
