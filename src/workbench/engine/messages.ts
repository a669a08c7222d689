import type { CellError } from "../host/errors";
import type { CellValue, SheetId } from "../host/gridStore";
import { placeOf, type EngineCell } from "./engineCell";

/** The sentence that came with an error which a cell shows; Excel shows it when the user asks about the cell. */
export interface CellMessage {
  sheet: SheetId;
  row: number;
  column: number;
  /** As the formula names it: `PLAN.GAP`. */
  functionName: string;
  code: CellError;
  sentence: string;
}

/** The messages of all cells that show an error now. */
export interface Messages {
  list(): readonly CellMessage[];
  at(sheet: SheetId, row: number, column: number): CellMessage | null;
  /** Calls the listener after each change; returns what ends that. */
  onChange(listener: (messages: readonly CellMessage[]) => void): () => void;
}

/** What the engine tells: each call's messages as it is answered, and when a calculation is done. */
export interface MessageRecorder extends Messages {
  /** What the call in this cell had to say; nothing, if it went well. Replaces what the cell said in earlier calculations. */
  record(caller: EngineCell, found: readonly CellMessage[]): void;
  /** Drops the messages of errors that cells no longer show: the formula is gone, or handles the error. */
  calculated(shown: (cell: EngineCell) => CellValue): void;
}

interface Said {
  calculation: number;
  messages: CellMessage[];
}

/** A message is kept with the cell that made the call, for one call may put errors into many cells of its spill. */
export function createMessages(): MessageRecorder {
  const said = new Map<string, Said>();
  const listeners = new Set<(messages: readonly CellMessage[]) => void>();
  let calculation = 0;
  let current: readonly CellMessage[] = [];

  const sameCell = (a: EngineCell, b: EngineCell) =>
    a.sheet === b.sheet && a.row === b.row && a.column === b.column;
  const same = (a: CellMessage, b: CellMessage) =>
    sameCell(a, b) && a.code === b.code && a.sentence === b.sentence && a.functionName === b.functionName;

  return {
    list: () => current,
    at: (sheet, row, column) => current.find((message) => sameCell(message, { sheet, row, column })) ?? null,
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    record(caller, found) {
      const key = placeOf(caller);
      const before = said.get(key);
      const kept = before?.calculation === calculation ? before.messages : [];
      const added = found.filter((message) => !kept.some((other) => same(other, message)));
      said.set(key, { calculation, messages: [...kept, ...added] });
    },
    calculated(shown) {
      calculation++;
      for (const [key, { messages, ...rest }] of said) {
        const kept = messages.filter((message) => shown(message) === message.code);
        if (kept.length === 0) said.delete(key);
        else said.set(key, { ...rest, messages: kept });
      }
      const next = [...said.values()].flatMap(({ messages }) => messages);
      if (next.length === current.length && next.every((message, i) => message === current[i])) return;
      current = next;
      listeners.forEach((listener) => listener(current));
    },
  };
}
