import type { Facets } from "../../../catalogue/search/facets";
import type { FoundList } from "../../../catalogue/search/searchPlaces";
import { latest } from "./latest";
import { startOfPull, type PullOptions } from "./pull/pullOptions";

/** What lies on top of the list. */
export type Step =
  | { readonly kind: "detail"; readonly key: string }
  | { readonly kind: "pull"; readonly keys: readonly string[] }
  | { readonly kind: "list"; readonly list: FoundList }
  | { readonly kind: "refresh" | "collections" };

/** A part of the catalogue that the list is limited to until all is shown again. */
export interface Within {
  readonly name: string;
  readonly keys: ReadonlySet<string>;
}

/** Everything the Catalogue tab remembers while the pane lives. */
export interface CatalogueState {
  readonly query: string;
  readonly facets: Facets;
  readonly facetsOpen: boolean;
  readonly within?: Within | undefined;
  /** Keys of the ticked indicators, in the order they were ticked. */
  readonly ticked: ReadonlySet<string>;
  /** Keys of the indicators opened or inserted since the pane came up, the latest first. */
  readonly recents: readonly string[];
  /** The steps on top of the list, the latest last. */
  readonly steps: readonly Step[];
  readonly pull: PullOptions;
}

export type CatalogueAction =
  | { readonly type: "search"; readonly query: string }
  | { readonly type: "narrow"; readonly facets: Facets }
  | { readonly type: "showFacets"; readonly open: boolean }
  | { readonly type: "showWithin"; readonly within: Within | undefined }
  | { readonly type: "tick"; readonly keys: readonly string[]; readonly ticked: boolean }
  | { readonly type: "untickAll" }
  | { readonly type: "openCollection"; readonly within: Within }
  | { readonly type: "go"; readonly step: Step }
  | { readonly type: "leaveOut"; readonly keys: ReadonlySet<string> }
  | { readonly type: "inserted"; readonly keys: readonly string[] }
  | { readonly type: "back" }
  | { readonly type: "done" }
  | { readonly type: "choosePull"; readonly chosen: Partial<PullOptions> };

export const startOfCatalogue: CatalogueState = {
  query: "",
  facets: {},
  facetsOpen: false,
  ticked: new Set(),
  recents: [],
  steps: [],
  pull: startOfPull,
};

export function catalogueReducer(state: CatalogueState, action: CatalogueAction): CatalogueState {
  switch (action.type) {
    case "search":
      return { ...state, query: action.query };
    case "narrow":
      return { ...state, facets: action.facets };
    case "showFacets":
      return { ...state, facetsOpen: action.open };
    case "showWithin":
      return { ...state, within: action.within };
    case "tick":
      return { ...state, ticked: withTicks(state.ticked, action.keys, action.ticked) };
    case "untickAll":
      return { ...state, ticked: new Set() };
    case "openCollection": {
      const { within } = action;
      const ticked = withTicks(state.ticked, [...within.keys], true);
      return { ...state, within, ticked, query: "", facets: {}, steps: [] };
    }
    case "go": {
      const { step } = action;
      const recents = step.kind === "detail" ? latest([step.key], state.recents) : state.recents;
      return { ...state, recents, steps: [...state.steps, step] };
    }
    case "leaveOut":
      return { ...state, steps: state.steps.map((step) => withoutKeys(step, action.keys)) };
    case "inserted":
      return { ...state, recents: latest(action.keys, state.recents) };
    case "back":
      return { ...state, steps: state.steps.slice(0, -1) };
    case "done":
      return { ...state, steps: [], ticked: withTicks(state.ticked, pulledKeys(state.steps.at(-1)), false) };
    case "choosePull":
      return { ...state, pull: { ...state.pull, ...action.chosen } };
  }
}

function withTicks(ticked: ReadonlySet<string>, keys: readonly string[], on: boolean): ReadonlySet<string> {
  const changed = new Set(ticked);
  for (const key of keys) {
    if (on) changed.add(key);
    else changed.delete(key);
  }
  return changed;
}

/** What was on its way into the sheet; other ticks are kept for what comes next. */
const pulledKeys = (step: Step | undefined) => (step?.kind === "pull" ? step.keys : []);

function withoutKeys(step: Step, keys: ReadonlySet<string>): Step {
  return step.kind === "pull" ? { ...step, keys: step.keys.filter((key) => !keys.has(key)) } : step;
}
