import type { OccupiedCell } from "./plans";

/** Why the workbook was not read or written. The pane has the sentences. */
export type RefusalReason =
  | {
      readonly kind:
        | "editing"
        | "readOnly"
        | "severalAreas"
        | "noCells"
        | "forgotten"
        | "noWorkbook"
        | "cancelled"
        | "structure"
        | "gone"
        | "lastSheet";
    }
  | { readonly kind: "notAnAddress"; readonly text: string }
  | { readonly kind: "noSheet"; readonly sheet: string }
  /** A sheet no longer is a ready model's. */
  | { readonly kind: "notOurs"; readonly sheet: string }
  | { readonly kind: "offGrid"; readonly rows: number; readonly columns: number }
  | { readonly kind: "protected"; readonly sheet: string }
  | { readonly kind: "table"; readonly address: string; readonly table: string }
  | { readonly kind: "spill" | "array" | "merged"; readonly address: string }
  /** Cells hold what could not be put back: pictures, linked data. */
  | { readonly kind: "rich"; readonly cells: readonly string[] }
  /** Too many cells are in use to be listed and kept for undo. */
  | { readonly kind: "crowded"; readonly address: string; readonly cells: number }
  /** A selection is too large to be read as a block; cells is below 0 where Excel does not count them. */
  | { readonly kind: "tooLarge"; readonly cells: number; readonly most: number }
  /** Figures stand where a ready model calculates. */
  | { readonly kind: "typedOver"; readonly sheet: string; readonly cells: readonly string[] }
  /** A sheet or cells have the name that a plan was to give. */
  | { readonly kind: "nameTaken"; readonly name: string }
  | { readonly kind: "notOurTable"; readonly table: string }
  | { readonly kind: "occupied"; readonly cells: readonly OccupiedCell[] }
  | {
      readonly kind: "changed";
      readonly address: string;
      readonly cells: readonly string[];
      /** The others can be put back without them. */
      readonly restCanGo?: true;
    }
  /** The user has added cells to a table that is to be taken back; its address is the one it has now. */
  | {
      readonly kind: "grown";
      readonly address: string;
      readonly table: string;
      readonly cells: readonly string[];
    }
  /** The user has put something on a sheet that is to be removed. */
  | { readonly kind: "added"; readonly sheet: string; readonly what: "charts" | "tables" }
  /** Excel said no for another reason. */
  | { readonly kind: "failed"; readonly message: string }
  /** A write broke off, and what it had written could not be taken back. */
  | { readonly kind: "notRestored"; readonly because: RefusalReason };

/** The workbook said no, and nothing was changed unless the reason is `notRestored`. */
export class WorkbookRefusal extends Error {
  constructor(readonly reason: RefusalReason) {
    super(reason.kind === "failed" ? `failed: ${reason.message}` : reason.kind);
    this.name = "WorkbookRefusal";
  }
}

/** Excel's error codes that mean something to the user. */
const REASONS: Readonly<Record<string, RefusalReason>> = {
  InvalidOperationInCellEditMode: { kind: "editing" },
  InvalidSelection: { kind: "severalAreas" },
};

/** The refusal an error of Office.js stands for; a refusal stays the one it is. */
export function refusalOf(error: unknown, sheet = ""): WorkbookRefusal {
  if (error instanceof WorkbookRefusal) return error;
  const code = codeOf(error);
  if (code === "AccessDenied") return new WorkbookRefusal({ kind: "protected", sheet });
  // Without a sheet that was asked for it is something else that is no longer there.
  if (code === "ItemNotFound")
    return new WorkbookRefusal(sheet ? { kind: "noSheet", sheet } : { kind: "gone" });
  const message = messageOf(error);
  return new WorkbookRefusal(REASONS[code] ?? { kind: "failed", message });
}

function codeOf(error: unknown): string {
  return typeof error === "object" && error && "code" in error ? String(error.code) : "";
}

/** What an error says of itself. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
