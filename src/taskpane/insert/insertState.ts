import type { InsertPlan, Insertion } from "../../workbook/port";
import type { RefusalReason } from "../../workbook/refusal";

/** Where a block goes, what stands there, and how far its insertion is. */
export interface InsertState {
  /** The first cell, as typed or taken from the selection. */
  readonly target: string;
  readonly plan?: InsertPlan | undefined;
  /** Why there is no plan. */
  readonly refusal?: RefusalReason | undefined;
  /** The user has ticked that what stands in the plan's cells may go. */
  readonly replace: boolean;
  readonly writing: boolean;
  readonly done?: Insertion | undefined;
}

export type InsertAction =
  | { readonly type: "aim"; readonly target: string }
  | { readonly type: "planned"; readonly plan: InsertPlan }
  | { readonly type: "refused"; readonly refusal: RefusalReason }
  | { readonly type: "unplanned" }
  | { readonly type: "replace"; readonly agreed: boolean }
  | { readonly type: "writing" }
  | { readonly type: "notWritten" }
  | { readonly type: "written"; readonly done: Insertion }
  | { readonly type: "undone" };

export const startOfInsert: InsertState = { target: "", replace: false, writing: false };

export function insertReducer(state: InsertState, action: InsertAction): InsertState {
  switch (action.type) {
    case "aim":
      return { ...state, target: action.target };
    case "planned":
      // Consent was given to the cells that were listed, not to others.
      return { ...state, plan: action.plan, refusal: undefined, replace: false };
    case "refused":
      return { ...state, plan: undefined, refusal: action.refusal, replace: false };
    case "unplanned":
      return { ...state, plan: undefined, refusal: undefined, replace: false };
    case "replace":
      return { ...state, replace: action.agreed };
    case "writing":
      return { ...state, writing: true };
    case "notWritten":
      return { ...state, writing: false };
    case "written":
      return { ...state, writing: false, done: action.done };
    case "undone":
      return { ...state, done: undefined };
  }
}

/** Whether the block may be written now. */
export function isReady({ plan, replace, writing }: InsertState): boolean {
  return plan !== undefined && !writing && (plan.occupied.length === 0 || replace);
}
