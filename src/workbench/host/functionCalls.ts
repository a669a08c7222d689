import type { CellValue } from "./gridStore";
import type { CellError } from "./errors";

/** One value within an argument: `null` is a blank cell or an omitted argument. */
export type ArgumentValue = CellValue | null;

/** One call of a custom function by a cell. */
export interface FunctionCall {
  /** The id under which the function was associated, as in functions.json: `GAP.TABLE`. */
  functionId: string;
  /** One entry a parameter of functions.json: a value, rows of values for a range, `null` where the formula gives none. */
  args: readonly (ArgumentValue | readonly (readonly ArgumentValue[])[])[];
  /** The calling cell, `Sheet1!B2`: only for functions that ask for it. */
  address?: string;
  /** The arguments' addresses, `""` for what is no reference: only for functions that ask for them. */
  parameterAddresses?: readonly string[];
  /** Set when an argument holds an error, which only functions with `allowErrorForDataTypeAny` take: its text is one then. */
  allowErrors?: boolean;
}

/** What the function made of it, as the client sent it: the value may be any JSON, rows of cells among them. */
export type FunctionAnswer = { value: unknown } | { error: CellError; message: string };

/**
 * How a grid's calculation has custom functions run: by the add-in's own `functions.js`, in the office.js client of the
 * pane frame. Calls made before the client is ready wait for it.
 */
export interface FunctionCalls {
  /** Resolves when the client first says that its functions are associated. */
  readonly ready: Promise<void>;
  /**
   * Whether Excel knows the functions by now: a formula entered before shows `#NAME?` until it is entered again, whatever
   * becomes of the functions.
   */
  readonly registered: boolean;
  /** Listens to the client becoming ready again (the frame was reloaded): what was remembered of answers is void. */
  onRestart(listener: () => void): void;
  /**
   * Sends the calls to the client in one message. `answer` is called once a call with the call's place in `list`, never
   * before `call` returns. A call that a reload of the frame cuts off is sent again to the new client.
   */
  call(list: readonly FunctionCall[], answer: (index: number, answer: FunctionAnswer) => void): void;
  /** Where the functions stand beside the grid: the answer there and then, so that nothing is calculated twice for it. */
  answerOf?(call: FunctionCall): FunctionAnswer;
}
