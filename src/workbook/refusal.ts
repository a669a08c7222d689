import type { OccupiedCell } from "./port";

/** Why the workbook was not read or written. The pane has the sentences. */
export type RefusalReason =
  | { readonly kind: "editing" | "readOnly" | "severalAreas" | "forgotten" | "noWorkbook" }
  | { readonly kind: "notAnAddress"; readonly text: string }
  | { readonly kind: "noSheet"; readonly sheet: string }
  | { readonly kind: "offGrid"; readonly rows: number; readonly columns: number }
  | { readonly kind: "protected"; readonly sheet: string }
  | { readonly kind: "table"; readonly address: string; readonly table: string }
  | { readonly kind: "spill"; readonly address: string }
  | { readonly kind: "occupied"; readonly cells: readonly OccupiedCell[] }
  | { readonly kind: "changed"; readonly address: string; readonly cells: readonly string[] }
  /** Excel said no for another reason; `restored` is false if the cells could not be put back as they were. */
  | { readonly kind: "failed"; readonly message: string; readonly restored: boolean };

/** The workbook said no, and nothing was changed unless the reason says otherwise. */
export class WorkbookRefusal extends Error {
  constructor(readonly reason: RefusalReason) {
    super(reason.kind);
    this.name = "WorkbookRefusal";
  }
}
