import type { InsertPlan, Insertion, SheetsPlan } from "../../workbook/plans";
import type { RefusalReason } from "../../workbook/refusal";
import type { Insertable } from "./insertable";

/** Where something goes: from a cell on, or onto new sheets. */
export type Destination = "cell" | "sheet";

/** What would be written: cells that are there, or new sheets. */
export type Plan =
  { readonly to: "cell"; readonly plan: InsertPlan } | { readonly to: "sheet"; readonly plan: SheetsPlan };

/** What a plan was asked for. */
export interface Asked {
  readonly insertable: Insertable;
  readonly destination: Destination;
  readonly target: string;
}

/** Where something goes, what stands there, and how far its insertion is. */
export interface InsertState {
  readonly destination: Destination;
  /** The first cell, as typed or taken from the selection. */
  readonly target: string;
  readonly plan?: Plan | undefined;
  /** What the plan is for: while another is awaited it is still shown, but may not be written. */
  readonly asked?: Asked | undefined;
  /** Why there is no plan. */
  readonly refusal?: RefusalReason | undefined;
  /** The user has ticked that what stands in the plan's cells may go. */
  readonly replace: boolean;
  /** Whether the plan's narrow columns are to be widened, once the user has said. */
  readonly widen?: boolean | undefined;
  /** How much has been written, from 0 to 1, while it is being written. */
  readonly writing?: number | undefined;
  readonly done?: Insertion | undefined;
}

export type InsertAction =
  | { readonly type: "aim"; readonly target: string }
  | { readonly type: "choose"; readonly destination: Destination }
  | { readonly type: "planned"; readonly plan: Plan; readonly asked: Asked }
  | { readonly type: "refused"; readonly refusal: RefusalReason }
  | { readonly type: "unplanned" }
  | { readonly type: "replace"; readonly agreed: boolean }
  | { readonly type: "widen"; readonly wanted: boolean }
  | { readonly type: "writing"; readonly done: number }
  | { readonly type: "notWritten" }
  | { readonly type: "written"; readonly done: Insertion }
  | { readonly type: "undone" };

export function startOfInsert(destination: Destination): InsertState {
  return { destination, target: "", replace: false };
}

export function insertReducer(state: InsertState, action: InsertAction): InsertState {
  switch (action.type) {
    case "aim":
      return { ...state, target: action.target };
    case "choose":
      return {
        ...state,
        destination: action.destination,
        plan: undefined,
        refusal: undefined,
        replace: false,
      };
    case "planned":
      // Consent was given to the cells that were listed, not to others.
      return {
        ...state,
        plan: action.plan,
        asked: action.asked,
        refusal: undefined,
        replace: false,
        widen: state.widen === false ? false : undefined,
      };
    case "refused":
      return { ...state, plan: undefined, refusal: action.refusal, replace: false };
    case "unplanned":
      return { ...state, plan: undefined, refusal: undefined, replace: false };
    case "replace":
      return { ...state, replace: action.agreed };
    case "widen":
      return { ...state, widen: action.wanted };
    case "writing":
      return { ...state, writing: action.done };
    case "notWritten":
      return { ...state, writing: undefined };
    case "written":
      return { ...state, writing: undefined, done: action.done };
    case "undone":
      return { ...state, done: undefined };
  }
}

/** The cells in use that a plan would overwrite. */
export function occupiedCells(plan: Plan | undefined): InsertPlan["occupied"] {
  return plan?.to === "cell" ? plan.plan.occupied : [];
}

/** The columns that a plan offers to widen. */
export function narrowColumns(plan: Plan | undefined): InsertPlan["narrow"] {
  return plan?.to === "cell" ? plan.plan.narrow : [];
}

/** Whether these are widened: unless the user says otherwise, where they hold nothing at all. */
export function widens({ plan, widen }: InsertState): boolean {
  const narrow = narrowColumns(plan);
  return narrow.length > 0 && (widen ?? narrow.every(({ isEmpty }) => isEmpty));
}

/** Whether the plan is for what is now to be inserted where. */
export function isCurrent(
  { plan, asked, destination, target }: InsertState,
  insertable: Insertable | undefined,
): boolean {
  if (!plan || asked?.insertable !== insertable || asked?.destination !== destination) return false;
  return destination === "sheet" || asked.target === target;
}

/** Whether it may be written now. */
export function isReady(state: InsertState & { readonly upToDate: boolean }): boolean {
  const { plan, replace, writing, upToDate } = state;
  return upToDate && writing === undefined && (occupiedCells(plan).length === 0 || replace);
}
