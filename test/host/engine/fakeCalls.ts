import type { FunctionsMetadata } from "../../../src/workbench/engine/functionMetadata";
import type { CellError } from "../../../src/workbench/host/errors";
import type { FunctionAnswer, FunctionCall, FunctionCalls } from "../../../src/workbench/host/functionCalls";

/** What a function throws to have an error shown with a sentence. */
export class Refused extends Error {
  constructor(
    readonly code: CellError,
    message: string,
  ) {
    super(message);
  }
}

type Rows = readonly (readonly (string | number | boolean | null)[])[];
type Fake = (...args: (Rows | null)[]) => unknown;

/** Stands in for the add-in: functions of its own, answering later and all calls of a message together. */
export class FakeCalls implements FunctionCalls {
  readonly ready = Promise.resolve();
  registered = true;
  /** Each message sent, as the ids of the functions it calls. */
  readonly messages: string[][] = [];
  /** While set, messages are kept unanswered. */
  silent = false;
  /** While set, the functions stand beside the grid and answer at once. */
  isBeside = false;
  private readonly kept: (() => void)[] = [];
  private restarted: () => void = () => undefined;

  constructor(private readonly functions: Record<string, Fake>) {}

  onRestart(listener: () => void): void {
    this.restarted = listener;
  }

  restart(): void {
    this.restarted();
  }

  call(list: readonly FunctionCall[], answer: (index: number, answer: FunctionAnswer) => void): void {
    this.messages.push(list.map(({ functionId }) => functionId));
    const reply = () => list.forEach((call, index) => answer(index, this.run(call)));
    if (this.silent) this.kept.push(reply);
    else setTimeout(reply, 10);
  }

  get answerOf(): ((call: FunctionCall) => FunctionAnswer) | undefined {
    return this.isBeside ? (call) => this.run(call) : undefined;
  }

  /** Answers what was kept. */
  speak(): void {
    this.silent = false;
    this.kept.splice(0).forEach((reply) => reply());
  }

  replace(functionId: string, fake: Fake): void {
    this.functions[functionId] = fake;
  }

  private run({ functionId, args }: FunctionCall): FunctionAnswer {
    try {
      return { value: this.functions[functionId]?.(...(args as (Rows | null)[])) };
    } catch (refusal) {
      const { code, message } = refusal as Refused;
      return { error: code, message };
    }
  }
}

/** functions.json for functions of so many parameters each, the last of them optional where the count is negative. */
export const metadataOf = (parameters: Record<string, readonly string[]>): FunctionsMetadata => ({
  allowErrorForDataTypeAny: true,
  functions: Object.entries(parameters).map(([id, names]) => ({
    id,
    name: id,
    description: `What ${id} gives.`,
    parameters: names.map((name) => ({
      name: name.replace("?", ""),
      description: `The ${name.replace("?", "")}.`,
      type: "any",
      dimensionality: "matrix",
      optional: name.endsWith("?"),
    })),
  })),
});
