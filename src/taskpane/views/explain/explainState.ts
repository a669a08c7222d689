import type { Explained } from "../../../explain/explained";
import type { Figure } from "./explained";

export interface Entry extends Figure {
  readonly id: number;
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
  | { readonly type: "read"; readonly figure: Figure }
  /** More of the workbook was read for one of the figures. */
  | { readonly type: "readMore"; readonly id: number; readonly figure: Figure }
  | { readonly type: "show"; readonly id: number }
  | { readonly type: "step"; readonly step: ExplainState["step"] }
  | { readonly type: "back" };

export const NOTHING_EXPLAINED: ExplainState = { entries: [], trail: [], step: "figure", count: 0 };

/** As many figures as are remembered. */
const MOST = 20;

export function explainReducer(state: ExplainState, action: ExplainAction): ExplainState {
  const { entries, shown, trail, count } = state;
  switch (action.type) {
    case "read": {
      const entry = { ...action.figure, id: count };
      // The same figure as it was before is not remembered twice.
      const others = entries.filter(({ explained }) => !isSame(explained, entry.explained));
      const remembered = [entry, ...others].slice(0, MOST);
      const before = shown === undefined ? trail : [...trail, shown];
      return {
        entries: remembered,
        shown: entry.id,
        // Back leads to what is remembered only.
        trail: before.filter((id) => remembered.some((one) => one.id === id)),
        step: "figure",
        count: count + 1,
      };
    }
    case "readMore":
      return {
        ...state,
        entries: entries.map((entry) =>
          entry.id === action.id ? { ...action.figure, id: entry.id } : entry,
        ),
      };
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

const isSame = (one: Explained, other: Explained): boolean =>
  one.at === other.at && one.value === other.value && one.sentence === other.sentence;
