import { isCellError, type CellError } from "./errors";
import type { FunctionAnswer, FunctionCall, FunctionCalls } from "./functionCalls";
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
  private issued = 0;
  private send: ((entries: PushEntry[]) => void) | null = null;
  private timesReady = 0;
  private connected: ((entries: PushEntry[]) => void) | null = null;
  private firstReady: () => void = () => {};

  constructor() {
    this.ready = new Promise((resolve) => (this.firstReady = resolve));
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
    const entries = list.map((call, index) => {
      this.issued += 1;
      const entry = invocation(this.issued, call);
      this.outstanding.set(this.issued, { entry, answer: (result) => answer(index, result) });
      return entry;
    });
    if (entries.length > 0) this.send?.(entries);
  }

  private clientReady(): void {
    this.send = this.connected;
    this.timesReady += 1;
    if (this.timesReady === 1) this.firstReady();
    else this.restartListeners.forEach((listener) => listener());
    const waiting = [...this.outstanding.values()].map(({ entry }) => entry);
    if (waiting.length > 0) this.send?.(waiting);
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

function invocation(
  id: number,
  { functionId, args, address, parameterAddresses, allowErrors }: FunctionCall,
) {
  const sent = allowErrors === true ? args.map(withErrors) : args;
  const flags = allowErrors === true ? ALLOW_ERRORS : 0;
  return {
    messageCategory: PUSH.functions,
    messageType: INVOKE_FUNCTION,
    targetId: "",
    message: JSON.stringify([id, functionId, sent, address ?? null, flags, parameterAddresses ?? null]),
  };
}

/** Text of errors made the objects by which the client tells errors apart. */
function withErrors(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withErrors);
  return isCellError(value) ? { type: "CustomFunctionError", code: value } : value;
}
