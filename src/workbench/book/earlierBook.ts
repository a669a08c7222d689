import type { Draft } from "../../sheets/plan/draft";
import type { SheetPlan } from "../../sheets/plan/sheetPlan";

/** An input that no model of today asks for. */
export const CONTINGENCY = "Contingency held back";

/** The same sheets as an earlier version of the add-in may have left them: with other words, one input more, and no memory of what they are of. */
export const asEarlier =
  (draft: Draft): Draft =>
  (place) =>
    draft(place).map(earlier);

function earlier(sheet: SheetPlan): SheetPlan {
  const columns = sheet.cells[0]?.length ?? 0;
  const row = sheet.cells.length;
  const line = (...contents: SheetPlan["cells"][number][]) =>
    Array.from({ length: columns }, (_, column) => contents.flat()[column] ?? null);
  const words = sheet.cells.map((cells) =>
    cells.map((content) =>
      content === "Sources and notes"
        ? "Notes"
        : content === "Budget requirement approved"
          ? "Net budget requirement"
          : content,
    ),
  );
  return {
    ...sheet,
    cells: [...words, line(["Other inputs"]), line([CONTINGENCY, 5])],
    dressed: [
      ...sheet.dressed,
      { box: { row, column: 0, rows: 1, columns: 1 }, look: "section" },
      { box: { row: row + 1, column: 0, rows: 1, columns: 1 }, look: "label" },
      { box: { row: row + 1, column: 1, rows: 1, columns: 1 }, look: "input" },
    ],
    names: sheet.names.map(({ name, box }) => ({ name, box })),
  };
}
