import type { Conventions } from "../../../sheets/conventions";
import type { Model } from "../../../sheets/model";
import type { Chosen } from "../../../sheets/modelOption";
import type { OwnCells } from "../../../sheets/ownBlock/ownCells";
import { guessOwn, type OwnGuess } from "../../../sheets/ownBlock/ownGuess";
import { isAskedFor, tickedReducer, type TickAction, type Ticked } from "../../linking/tickedLinks";

/** What a model is filled with. */
export type Fill = "example" | "blank" | "own";

/** How far a user is with one model; kept while the pane lives. */
export interface ModelState {
  readonly fill: Fill;
  /** What is chosen for a blank model, as typed. */
  readonly chosen: Chosen;
  /** The user's own cells as they were understood and corrected. */
  readonly own?: OwnGuess | undefined;
  readonly ticked: Ticked;
}

export type ModelAction =
  | { readonly type: "fill"; readonly fill: Fill }
  | { readonly type: "choose"; readonly key: string; readonly value: Chosen[string] }
  | TickAction
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
      case "tick":
        return { ...state, ticked: tickedReducer(state.ticked, action) };
      case "labelled":
        if (!isAskedFor(state.ticked, action)) return state;
        return {
          ...state,
          chosen: { ...state.chosen, ...withinBounds(model, action.chosen) },
          ticked: tickedReducer(state.ticked, action),
        };
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
