import { WorkbookRefusal, type RefusalReason } from "./refusal";

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
  if (code === "ItemNotFound") return new WorkbookRefusal({ kind: "noSheet", sheet });
  const message = error instanceof Error ? error.message : String(error);
  return new WorkbookRefusal(REASONS[code] ?? { kind: "failed", message });
}

function codeOf(error: unknown): string {
  return typeof error === "object" && error && "code" in error ? String(error.code) : "";
}
