import { CellError, loadFunctions, readMetadata, type CustomFunction } from "../../scripts/builtFunctions";
import type { FunctionsMetadata } from "../../src/workbench/engine/functionMetadata";
import type { CellError as ErrorText } from "../../src/workbench/host/errors";
import type { FunctionAnswer, FunctionCall, FunctionCalls } from "../../src/workbench/host/functionCalls";

/** The built functions themselves, without a client between them and the grid. */
export class BuiltCalls implements FunctionCalls {
  readonly registered = true;
  readonly ready = Promise.resolve();
  /** How often each function was called. */
  readonly counts = new Map<string, number>();
  private readonly functions: ReadonlyMap<string, CustomFunction> = loadFunctions();
  readonly metadata = readMetadata() as FunctionsMetadata;

  onRestart(): void {
    // Nothing is ever reloaded here.
  }

  call(list: readonly FunctionCall[], answer: (index: number, answer: FunctionAnswer) => void): void {
    setTimeout(() => list.forEach((call, index) => answer(index, this.run(call))));
  }

  private run({ functionId, args }: FunctionCall): FunctionAnswer {
    this.counts.set(functionId, (this.counts.get(functionId) ?? 0) + 1);
    try {
      return { value: this.functions.get(functionId)?.(...args, {}) };
    } catch (refused) {
      if (!(refused instanceof CellError)) throw refused;
      return { error: refused.code as ErrorText, message: refused.message };
    }
  }
}
