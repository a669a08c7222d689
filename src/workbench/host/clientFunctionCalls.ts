import { isCellError, type CellError } from "./errors";
import type { ArgumentValue, FunctionAnswer, FunctionCall, FunctionCalls } from "./functionCalls";
import { numbered } from "./numbered";
import { FunctionService, type FunctionResult } from "./services/functionService";
import { INVOKE_FUNCTION, PUSH, type PushEntry } from "./wire/protocol";

/** Flags of an invocation on the wire. */
const ALLOW_ERRORS = 4;

/** What the client's result codes show in a cell; any other is `#VALUE!`. */
const ERROR_OF_CODE: Readonly<Record<number, CellError>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** How the add-in's functions may differ from those of an Excel where all goes well. */
export interface FunctionOptions {
  /**
   * `late`: Excel knows them only once `register` is called, `late@5`: five seconds after they have loaded; `missing`: it
   * never does; `failing`: every call is `#VALUE!`. Null: as they should be.
   */
  functions?: string | null;
  /** What a blank cell reaches a function as: null, or, as on older builds, 0 or `""`. */
  blank?: ArgumentValue;
}

interface Outstanding {
  entry: PushEntry;
  answer: (answer: FunctionAnswer) => void;
}

/** Has custom functions run by the office.js client of the connected frame. */
export class ClientFunctionCalls implements FunctionCalls {
  readonly ready: Promise<void>;
  /** What the client reports results to. */
  readonly service = new FunctionService(
    () => this.clientReady(),
    (results) => results.forEach((result) => this.receive(result)),
  );
  private readonly outstanding = new Map<number, Outstanding>();
  private readonly restartListeners: (() => void)[] = [];
  private readonly failing: boolean;
  private readonly secondsLate: number | null;
  private readonly blank: ArgumentValue;
  private known: boolean;
  private issued = 0;
  private send: ((entries: PushEntry[]) => void) | null = null;
  private timesReady = 0;
  private connected: ((entries: PushEntry[]) => void) | null = null;
  private firstReady: () => void = () => {};

  /** @throws RangeError for a state of the functions that there is none of. */
  constructor({ functions = null, blank = null }: FunctionOptions = {}) {
    const state = functions === null ? { word: "ready", at: null } : numbered(functions);
    if (!state || !["ready", "late", "missing", "failing"].includes(state.word)) {
      throw new RangeError(`Functions cannot be "${functions}": late, late@n, missing or failing`);
    }
    this.ready = new Promise((resolve) => (this.firstReady = resolve));
    this.failing = state.word === "failing";
    this.known = state.word === "ready" || this.failing;
    this.secondsLate = state.word === "late" ? state.at : null;
    this.blank = blank;
  }

  get registered(): boolean {
    return this.known;
  }

  /** Has Excel know the functions from now on; a formula entered before stays `#NAME?`. */
  register(): void {
    this.known = true;
  }

  /** A client was loaded whose messages go through `push`; until it says it is ready, calls wait. */
  connect(push: (entries: PushEntry[]) => void): void {
    this.connected = push;
    this.send = null;
  }

  onRestart(listener: () => void): void {
    this.restartListeners.push(listener);
  }

  call(list: readonly FunctionCall[], answer: (index: number, answer: FunctionAnswer) => void): void {
    if (this.failing) return list.forEach((_, index) => queueMicrotask(() => answer(index, FAILED)));
    const entries = list.map((call, index) => {
      this.issued += 1;
      const entry = invocation(this.issued, call, this.blank);
      this.outstanding.set(this.issued, { entry, answer: (result) => answer(index, result) });
      return entry;
    });
    if (entries.length > 0) this.send?.(entries);
  }

  private clientReady(): void {
    this.send = this.connected;
    this.timesReady += 1;
    if (this.timesReady === 1) this.loaded();
    else this.restartListeners.forEach((listener) => listener());
    const waiting = [...this.outstanding.values()].map(({ entry }) => entry);
    if (waiting.length > 0) this.send?.(waiting);
  }

  private loaded(): void {
    this.firstReady();
    if (this.secondsLate !== null) setTimeout(() => this.register(), this.secondsLate * 1_000);
  }

  private receive([id, succeeded, value, code]: FunctionResult): void {
    const call = this.outstanding.get(id);
    this.outstanding.delete(id);
    if (succeeded) return call?.answer({ value });
    call?.answer({
      error: ERROR_OF_CODE[code ?? 0] ?? "#VALUE!",
      message: typeof value === "string" ? value : "",
    });
  }
}

const FAILED: FunctionAnswer = { error: "#VALUE!", message: "Every function fails, as the switch asks." };

type Argument = FunctionCall["args"][number];

function invocation(
  id: number,
  { functionId, args, address, parameterAddresses, allowErrors }: FunctionCall,
  blank: ArgumentValue,
) {
  const filled = blank === null ? args : args.map((argument) => withBlanks(argument, blank));
  const sent = allowErrors === true ? filled.map(withErrors) : filled;
  const flags = allowErrors === true ? ALLOW_ERRORS : 0;
  return {
    messageCategory: PUSH.functions,
    messageType: INVOKE_FUNCTION,
    targetId: "",
    message: JSON.stringify([id, functionId, sent, address ?? null, flags, parameterAddresses ?? null]),
  };
}

/** The cells of an argument, blank ones as they are to arrive; an argument that the formula leaves out stays out. */
const withBlanks = (argument: Argument, blank: ArgumentValue): Argument =>
  Array.isArray(argument)
    ? argument.map((row: readonly ArgumentValue[]) => row.map((cell) => cell ?? blank))
    : argument;

/** Text of errors made the objects by which the client tells errors apart. */
function withErrors(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withErrors);
  return isCellError(value) ? { type: "CustomFunctionError", code: value } : value;
}
