import type { Around } from "../../../workbook/reading/readAround";
import { explain } from "../../../explain/explain";
import type { Explained } from "../../../explain/explained";
import { Book, type CallOurs } from "../../../explain/reading";
import { withShapes } from "../../../explain/shapes";

/** A figure that was explained, with what was read then: it can be looked at and compared after the sheet has changed. */
export interface Entry {
  readonly id: number;
  readonly around: Around;
  readonly book: Book;
  readonly explained: Explained;
}

export interface ExplainState {
  /** The latest first. */
  readonly entries: readonly Entry[];
  /** Which of them is shown. */
  readonly shown?: number | undefined;
  /** Those that were shown before, the latest last: Back leads through them. */
  readonly trail: readonly number[];
  readonly step: "figure" | "note" | "compare";
  /** How many figures have been explained. */
  readonly count: number;
}

export type ExplainAction =
  | { readonly type: "read"; readonly around: Around; readonly call: CallOurs }
  /** More of the workbook was read for the figure that is shown. */
  | { readonly type: "readMore"; readonly around: Around; readonly call: CallOurs }
  | { readonly type: "show"; readonly id: number }
  | { readonly type: "step"; readonly step: ExplainState["step"] }
  | { readonly type: "back" };

type Read = Pick<Extract<ExplainAction, { type: "read" }>, "around" | "call">;

export const NOTHING_EXPLAINED: ExplainState = { entries: [], trail: [], step: "figure", count: 0 };

/** As many figures as are remembered. */
const MOST = 20;

export function explainReducer(state: ExplainState, action: ExplainAction): ExplainState {
  const { entries, shown, trail, count } = state;
  switch (action.type) {
    case "read": {
      const entry = entryOf(count, action);
      // The same figure as it was before is not remembered twice.
      const others = entries.filter(({ explained }) => !isSame(explained, entry.explained));
      const past = trail.filter((id) => others.some((one) => one.id === id));
      const kept = others.some(({ id }) => id === shown) && shown !== undefined ? [...past, shown] : past;
      return {
        entries: [entry, ...others].slice(0, MOST),
        shown: entry.id,
        trail: kept,
        step: "figure",
        count: count + 1,
      };
    }
    case "readMore": {
      const cell = shownEntry(state)?.around.cell ?? action.around.cell;
      const more = { around: { ...action.around, cell }, call: action.call };
      return {
        ...state,
        entries: entries.map((entry) => (entry.id === shown ? entryOf(entry.id, more) : entry)),
      };
    }
    case "show":
      return {
        ...state,
        shown: action.id,
        trail: shown === undefined ? trail : [...trail.filter((id) => id !== action.id), shown],
        step: "figure",
      };
    case "step":
      return { ...state, step: action.step };
    case "back":
      return { ...state, shown: trail.at(-1) ?? shown, trail: trail.slice(0, -1), step: "figure" };
  }
}

export const shownEntry = ({ entries, shown }: ExplainState): Entry | undefined =>
  entries.find(({ id }) => id === shown);

function entryOf(id: number, { around, call }: Read): Entry {
  const book = withShapes(new Book(around.reading, call));
  return { id, around, book, explained: explain(book, around.cell) };
}

const isSame = (one: Explained, other: Explained): boolean =>
  one.at === other.at && one.value === other.value && one.sentence === other.sentence;
