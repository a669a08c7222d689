import type { Injector } from "@univerjs/core";
import { BaseFunction, type BaseValueObject, FunctionType, IFunctionService } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { FunctionAnswer } from "../host/functionCalls";
import { arityFault } from "./arityFault";
import { callOf, isFailure, resultOf, type CellFailure, type EngineValue } from "./coerce";
import type { Binding } from "./binding";
import type { EngineCell } from "./engineCell";
import { type FunctionMetadata, type FunctionsMetadata, unsupported } from "./functionMetadata";
import type { MessageRecorder } from "./messages";
import { arrayToEngine, fromEngine, toEngine } from "./valueObjects";
import type { Waves } from "./waves";

export interface ExecutorOptions {
  metadata: FunctionsMetadata;
  /** What stands before each function's name, as the manifest gives it: `PLAN`. */
  namespace: string;
  waves: Pick<Waves, "ask">;
  messages: Pick<MessageRecorder, "record">;
  binding: Pick<Binding, "knows">;
}

/** Makes every function of functions.json a function of the engine, described for its autocomplete and argument hints. */
export function registerFunctions(injector: Injector, options: ExecutorOptions): void {
  const { metadata, namespace } = options;
  const functions = metadata.functions.filter((fn) => {
    const why = unsupported(fn);
    if (why) console.error(why);
    return !why;
  });
  injector.get(IFunctionService).registerExecutors(
    ...functions.flatMap((fn) => {
      const name = `${namespace}.${fn.name}`.toUpperCase();
      return [name, fileName(name)].map((alias) => new CustomFunction(alias, name, fn, options));
    }),
  );
  injector
    .get(IDescriptionService)
    .registerDescriptions(functions.map((fn) => descriptionOf(`${namespace}.${fn.name}`.toUpperCase(), fn)));
}

/** How workbook files spell a custom function: `_xldudf_PLAN_GAP_TABLE`. */
const fileName = (name: string): string => `_XLDUDF_${name.replace(/\./g, "_")}`;

const descriptionOf = (name: string, { description = "", parameters = [] }: FunctionMetadata) => ({
  functionName: name,
  functionType: FunctionType.User,
  description,
  abstract: description,
  functionParameter: parameters.map((parameter) => ({
    name: parameter.name,
    detail: parameter.description ?? "",
    example: "",
    require: parameter.optional ? (0 as const) : (1 as const),
    repeat: 0 as const,
  })),
});

class CustomFunction extends BaseFunction {
  constructor(
    alias: string,
    private readonly shownName: string,
    private readonly fn: FunctionMetadata,
    private readonly options: ExecutorOptions,
  ) {
    super(alias);
  }

  override calculate(...args: BaseValueObject[]): BaseValueObject {
    const caller = { sheet: this.subUnitId ?? "", row: this.row, column: this.column };
    if (!this.options.binding.knows(caller)) return toEngine({ error: "#NAME?" });
    // The engine would answer a wrong number of arguments with an error and no word of why.
    const fault = arityFault(this.fn, args.length);
    if (fault !== undefined) return this.show(caller, { error: "#N/A", message: fault });
    const takesErrors = this.options.metadata.allowErrorForDataTypeAny === true;
    const call = callOf(this.fn, args.map(fromEngine), takesErrors);
    if (isFailure(call)) return toEngine(call);
    const answer = this.options.waves.ask(call, caller);
    return answer ? this.show(caller, answer) : toEngine({ error: "#BUSY!" });
  }

  private show(caller: EngineCell, answer: FunctionAnswer): BaseValueObject {
    const result = resultOf(this.fn.id, answer);
    const rows = isFailure(result) ? [[result]] : result;
    const found = rows.flatMap((row, down) =>
      row.flatMap((value, across) =>
        this.messageOf(value, { ...caller, row: caller.row + down, column: caller.column + across }),
      ),
    );
    this.options.messages.record(caller, found);
    return isFailure(result) ? toEngine(result) : arrayToEngine(result);
  }

  private messageOf(value: EngineValue, cell: EngineCell) {
    const said = (value: EngineValue): value is CellFailure & { message: string } =>
      isFailure(value) && value.message !== undefined && value.message !== "";
    return said(value)
      ? [{ ...cell, functionName: this.shownName, code: value.error, sentence: value.message }]
      : [];
  }
}
