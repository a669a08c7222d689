import { STATUTORY_EXPECTED } from "../../../model/targets/localAreaAgreement";
import { FIRST_YEAR } from "../../../sheets/models/localAreaAgreement";
import type { AgreementDraft, DraftTarget, NewTarget } from "./agreementDraft";

/** The place of a figure of a target: its baseline or the target of a year, from 0. */
export type FigurePlace = "baseline" | 0 | 1 | 2;

/** The target whose figures are open; each asking is an object of its own, also for the same target. */
export interface Opened {
  readonly id: number;
}

/** How far the user is with an agreement; kept while the pane lives. */
export interface AgreementState {
  readonly draft: AgreementDraft;
  readonly opened?: Opened | undefined;
  readonly isInserting: boolean;
}

export type AgreementAction =
  | { readonly type: "add"; readonly targets: readonly NewTarget[] }
  | { readonly type: "remove"; readonly id: number }
  /** Puts a removed target back where it was. */
  | { readonly type: "restore"; readonly target: DraftTarget; readonly place: number }
  | { readonly type: "figure"; readonly id: number; readonly place: FigurePlace; readonly text: string }
  | { readonly type: "firstYear" | "expected"; readonly text: string }
  | { readonly type: "open"; readonly id: number | undefined }
  | { readonly type: "replace"; readonly draft: AgreementDraft }
  | { readonly type: "insert"; readonly isInserting: boolean };

export const EMPTY_DRAFT: AgreementDraft = {
  targets: [],
  firstYear: FIRST_YEAR,
  expected: String(STATUTORY_EXPECTED),
};

export const startOfAgreement: AgreementState = { draft: EMPTY_DRAFT, isInserting: false };

export function agreementReducer(state: AgreementState, action: AgreementAction): AgreementState {
  const { draft } = state;
  const { targets } = draft;
  const withTargets = (changed: readonly DraftTarget[]) => ({
    ...state,
    draft: { ...draft, targets: changed },
  });
  switch (action.type) {
    case "add":
      return withTargets([...targets, ...listed(action.targets, targets)]);
    case "remove":
      return {
        ...withTargets(targets.filter(({ id }) => id !== action.id)),
        // Its number may go to a target that is added later.
        opened: state.opened?.id === action.id ? undefined : state.opened,
      };
    case "restore":
      return withTargets([...targets.slice(0, action.place), action.target, ...targets.slice(action.place)]);
    case "figure":
      return withTargets(
        targets.map((one) => (one.id === action.id ? withFigure(one, action.place, action.text) : one)),
      );
    case "firstYear":
    case "expected":
      return { ...state, draft: { ...draft, [action.type]: action.text } };
    case "open":
      return { ...state, opened: action.id === undefined ? undefined : { id: action.id } };
    case "replace":
      return { ...state, draft: action.draft, opened: undefined };
    case "insert":
      return { ...state, isInserting: action.isInserting };
  }
}

function listed(added: readonly NewTarget[], before: readonly DraftTarget[]): readonly DraftTarget[] {
  const next = 1 + Math.max(0, ...before.map(({ id }) => id));
  return added.map((target, at) => ({ ...target, id: next + at, baseline: "", targets: ["", "", ""] }));
}

function withFigure(target: DraftTarget, place: FigurePlace, text: string): DraftTarget {
  if (place === "baseline") return { ...target, baseline: text };
  const [first, second, third] = target.targets.map((had, year) => (year === place ? text : had));
  return { ...target, targets: [first ?? "", second ?? "", third ?? ""] };
}
