import type { Facets } from "../../../catalogue/facets";
import { ALL_COLUMNS, type ColumnName } from "./indicatorBlock";

/** What lies on top of the list: an indicator's detail, or putting indicators into the sheet. */
export type Step =
  | { readonly kind: "detail"; readonly key: string }
  | { readonly kind: "insert"; readonly keys: readonly string[] };

/** Everything the Catalogue tab remembers while the pane lives. */
export interface CatalogueState {
  readonly query: string;
  readonly facets: Facets;
  readonly facetsOpen: boolean;
  /** Keys of the ticked indicators, in the order they were ticked. */
  readonly ticked: readonly string[];
  /** The steps on top of the list, the latest last. */
  readonly steps: readonly Step[];
  readonly columns: readonly ColumnName[];
  readonly headings: boolean;
}

export type CatalogueAction =
  | { readonly type: "search"; readonly query: string }
  | { readonly type: "narrow"; readonly facets: Facets }
  | { readonly type: "showFacets"; readonly open: boolean }
  | { readonly type: "tick"; readonly key: string; readonly ticked: boolean }
  | { readonly type: "untickAll" }
  | { readonly type: "go"; readonly step: Step }
  | { readonly type: "back" }
  | { readonly type: "done" }
  | { readonly type: "chooseColumns"; readonly columns: readonly ColumnName[] }
  | { readonly type: "showHeadings"; readonly headings: boolean };

export const startOfCatalogue: CatalogueState = {
  query: "",
  facets: {},
  facetsOpen: false,
  ticked: [],
  steps: [],
  columns: ALL_COLUMNS,
  headings: true,
};

export function catalogueReducer(state: CatalogueState, action: CatalogueAction): CatalogueState {
  switch (action.type) {
    case "search":
      return { ...state, query: action.query };
    case "narrow":
      return { ...state, facets: action.facets };
    case "showFacets":
      return { ...state, facetsOpen: action.open };
    case "tick": {
      const others = state.ticked.filter((key) => key !== action.key);
      return { ...state, ticked: action.ticked ? [...others, action.key] : others };
    }
    case "untickAll":
      return { ...state, ticked: [] };
    case "go":
      return { ...state, steps: [...state.steps, action.step] };
    case "back":
      return { ...state, steps: state.steps.slice(0, -1) };
    case "done":
      return { ...state, steps: [], ticked: [] };
    case "chooseColumns":
      // Columns keep their order whatever the order in which they are chosen.
      return { ...state, columns: ALL_COLUMNS.filter((column) => action.columns.includes(column)) };
    case "showHeadings":
      return { ...state, headings: action.headings };
  }
}
