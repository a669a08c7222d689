import type { Conventions } from "../../../sheets/conventions";
import type { ReadLabels } from "../../../sheets/links/offers";
import type { Model } from "../../../sheets/model";
import type { Chosen } from "../../../sheets/modelOption";
import type { OwnCells } from "../../../sheets/ownBlock/ownCells";
import { guessOwn, type OwnGuess } from "../../../sheets/ownBlock/ownGuess";

/** What a model is filled with. */
export type Fill = "example" | "blank" | "own";

/** What is to be linked to a sheet: what the names of its cells begin with, and which cells of the new one. */
export interface TickedLink {
  readonly prefix: string;
  readonly cells: readonly string[];
  /** What the sheet that is linked to has its figures by; undefined while that is being read. */
  readonly read?: ReadLabels | undefined;
}

/** How far a user is with one model; kept while the pane lives. */
export interface ModelState {
  readonly fill: Fill;
  /** What is chosen for a blank model, as typed. */
  readonly chosen: Chosen;
  /** The user's own cells as they were understood and corrected. */
  readonly own?: OwnGuess | undefined;
  /** What is ticked to be linked, by the model that it is taken from. */
  readonly ticked: Readonly<Record<string, TickedLink | undefined>>;
}

export type ModelAction =
  | { readonly type: "fill"; readonly fill: Fill }
  | { readonly type: "choose"; readonly key: string; readonly value: Chosen[string] }
  | { readonly type: "tick"; readonly from: string; readonly ticked: TickedLink | undefined }
  | {
      readonly type: "labelled";
      readonly from: string;
      readonly prefix: string;
      readonly read: ReadLabels;
      /** What the sheet that is linked to decides of the new one. */
      readonly chosen: Chosen;
    }
  | { readonly type: "read"; readonly cells: OwnCells }
  | { readonly type: "correct"; readonly own: OwnGuess };

/** A model nobody has touched: its options as they usually are, or as is agreed. */
export function startOfModel(model: Model, agreed: Conventions): ModelState {
  const ofKey: Readonly<Record<string, Chosen[string] | undefined>> = { ...agreed };
  return {
    fill: "example",
    chosen: Object.fromEntries(model.options.map(({ key, usual }) => [key, ofKey[key] ?? usual])),
    ticked: {},
  };
}

/** The reducer of one model's state. */
export function modelReducer(model: Model) {
  return (state: ModelState, action: ModelAction): ModelState => {
    switch (action.type) {
      case "fill":
        return { ...state, fill: action.fill };
      case "choose":
        return { ...state, chosen: { ...state.chosen, [action.key]: action.value } };
      case "labelled": {
        const now = state.ticked[action.from];
        // Something else may have been ticked while it was read.
        if (now?.prefix !== action.prefix) return state;
        return {
          ...state,
          chosen: { ...state.chosen, ...withinBounds(model, action.chosen) },
          ticked: { ...state.ticked, [action.from]: { ...now, read: action.read } },
        };
      }
      case "tick":
        return { ...state, ticked: { ...state.ticked, [action.from]: action.ticked } };
      case "read":
        return { ...state, own: model.own && guessOwn(action.cells, model.own) };
      case "correct":
        return { ...state, own: action.own };
    }
  };
}

/** What another sheet decides, as far as the model allows so many. */
function withinBounds({ options }: Model, chosen: Chosen): Chosen {
  return Object.fromEntries(
    Object.entries(chosen).map(([key, value]) => {
      const option = options.find((one) => one.key === key);
      if (option?.kind !== "count" || typeof value !== "number") return [key, value];
      return [key, Math.min(Math.max(value, option.least), option.most)];
    }),
  );
}
