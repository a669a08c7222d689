import type { FunctionAnswer, FunctionCall, FunctionCalls } from "../host/functionCalls";
import { placeOf, type EngineCell } from "./engineCell";

export interface WaveOptions {
  calls: Pick<FunctionCalls, "call" | "answerOf">;
  /** Has the engine calculate these cells, and what depends on them, once more. */
  recalculate: (cells: EngineCell[]) => void;
  /** Runs `send` when the calculation now under way is done, so that all its calls leave in one message. */
  afterCalculation: (send: () => void) => void;
  /** Takes note of a cell that is given its answer in the calculation under way: to `call`, where it was there at once. */
  given: (cell: EngineCell, call: string | null) => void;
  /** After this long without an answer, in milliseconds, a call is no longer waited for. */
  patience?: number;
  /** How many answers are remembered; the one unused for longest is forgotten first. */
  memory?: number;
}

/** Custom functions for an engine that calculates without waiting for them. */
export interface Waves {
  /** The answer if it is known; null while it is not, and then the cell is recalculated once it is. */
  ask(call: FunctionCall, cell: EngineCell): FunctionAnswer | null;
  /** Whether a call is to be sent or its answer still waited for. */
  readonly busy: boolean;
  /** Forgets every answer: the functions have been loaded anew. */
  forget(): void;
}

interface Asked {
  call: FunctionCall;
  cells: Map<string, EngineCell>;
  overdue: boolean;
}

/**
 * A custom function runs elsewhere and answers later, but the engine wants values now. So a call that is not yet answered
 * is noted, its cell shows an error that travels through what depends on it, and all calls of one calculation leave as one
 * wave. When the last answer is in, only the cells that waited are calculated again, which makes the next wave. Functions
 * are pure: the same call need not be made twice, whichever cell makes it.
 */
export function createWaves(options: WaveOptions): Waves {
  const { calls, recalculate, afterCalculation, given, patience = 30_000, memory = 20_000 } = options;
  const answers = new Map<string, FunctionAnswer>();
  const asked = new Map<string, Asked>();
  let queue: string[] = [];
  let awaited = 0;
  let answered = new Map<string, EngineCell>();

  function remember(key: string, answer: FunctionAnswer): void {
    answers.delete(key);
    answers.set(key, answer);
    const oldest = answers.keys().next();
    if (answers.size > memory && !oldest.done) answers.delete(oldest.value);
  }

  /** Once nothing is awaited, the waiting cells are calculated together: not one level of them half now and half later. */
  function release({ cells }: Asked): void {
    cells.forEach((cell, place) => answered.set(place, cell));
    if (awaited > 0 || queue.length > 0) return;
    const ready = [...answered.values()];
    answered = new Map();
    recalculate(ready);
  }

  function send(): void {
    const keys = queue;
    queue = [];
    awaited += keys.length;
    const wave = keys.flatMap((key) => asked.get(key) ?? []);
    const timer = setTimeout(() => keys.forEach(giveUp), patience);
    let left = keys.length;
    calls.call(
      wave.map(({ call }) => call),
      (index, answer) => {
        const key = keys[index];
        const entry = key === undefined ? undefined : asked.get(key);
        if (key === undefined || !entry) return;
        asked.delete(key);
        remember(key, answer);
        if (--left === 0) clearTimeout(timer);
        if (!entry.overdue) awaited--;
        release(entry);
      },
    );
  }

  /** The cell goes on waiting, as in Excel; nothing else does. */
  function giveUp(key: string): void {
    const entry = asked.get(key);
    if (!entry || entry.overdue) return;
    entry.overdue = true;
    awaited--;
    release(entry);
  }

  return {
    ask(call, cell) {
      const key = JSON.stringify(call);
      const known = answers.get(key) ?? calls.answerOf?.(call);
      if (known) {
        remember(key, known);
        given(cell, calls.answerOf ? key : null);
        return known;
      }
      const waiting = asked.get(key);
      if (!waiting && queue.push(key) === 1) afterCalculation(send);
      const entry = waiting ?? { call, cells: new Map<string, EngineCell>(), overdue: false };
      asked.set(key, entry);
      entry.cells.set(placeOf(cell), cell);
      return entry.overdue ? overdue(call, patience) : null;
    },
    get busy() {
      return awaited > 0 || queue.length > 0;
    },
    forget: () => answers.clear(),
  };
}

const overdue = ({ functionId }: FunctionCall, patience: number): FunctionAnswer => ({
  error: "#BUSY!",
  message: `${functionId} has not answered for ${patience / 1000} seconds. Is the add-in loaded?`,
});
