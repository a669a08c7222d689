import type { Model } from "../../../sheets/model";
import type { Chosen } from "../../../sheets/modelOption";
import type { OwnCells } from "../../../sheets/ownBlock/ownCells";
import { guessOwn, type OwnGuess } from "../../../sheets/ownBlock/ownGuess";

/** What a model is filled with. */
export type Fill = "example" | "blank" | "own";

/** How far a user is with one model; kept while the pane lives. */
export interface ModelState {
  readonly fill: Fill;
  /** What is chosen for a blank model, as typed. */
  readonly chosen: Chosen;
  /** The user's own cells as they were understood and corrected. */
  readonly own?: OwnGuess | undefined;
}

export type ModelAction =
  | { readonly type: "fill"; readonly fill: Fill }
  | { readonly type: "choose"; readonly key: string; readonly value: Chosen[string] }
  | { readonly type: "read"; readonly cells: OwnCells }
  | { readonly type: "correct"; readonly own: OwnGuess };

export function startOfModel(model: Model): ModelState {
  return {
    fill: "example",
    chosen: Object.fromEntries(model.options.map(({ key, usual }) => [key, usual])),
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
      case "read":
        return { ...state, own: model.own && guessOwn(action.cells, model.own) };
      case "correct":
        return { ...state, own: action.own };
    }
  };
}
