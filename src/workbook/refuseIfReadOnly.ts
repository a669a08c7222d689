import { WorkbookRefusal } from "./refusal";

/** Refuses a write to a workbook that is open for reading only. */
export function refuseIfReadOnly(): void {
  if (Office.context.document.mode === Office.DocumentMode.ReadOnly) {
    throw new WorkbookRefusal({ kind: "readOnly" });
  }
}
