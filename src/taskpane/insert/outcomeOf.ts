import type { FormulaError, InsertPlan, Insertion } from "../../workbook/plans";
import type { Message } from "../messages/message";
import { named } from "../strings/named";
import { insertWords } from "../strings/insert";

/** What is said of an insertion: what was written, how it is undone, and which formulas came out as errors. */
export function outcomeOf(
  { cellCount, excelUndo, errors }: Insertion,
  planned: Pick<InsertPlan, "excelUndo">,
): Pick<Message, "tone" | "lines"> {
  const { inserted, undoByExcel, undoHere } = insertWords;
  const promised = planned.excelUndo ? [undoHere] : [];
  const lines = [inserted(cellCount), ...(excelUndo ? [undoByExcel] : promised), ...errorLines(errors)];
  return { tone: errors.length > 0 ? "warning" : "success", lines };
}

/** The cells that show an error, by which; first those whose function Excel does not know, with what helps. */
function errorLines(errors: readonly FormulaError[]): string[] {
  const { notInstalled, install, shows, blocked } = insertWords;
  const unknown = errors.filter(({ isUnknownFunction }) => isUnknownFunction === true);
  const where = (some: readonly FormulaError[]) => named(some.map(({ address }) => address));
  if (unknown.length > 0) return [notInstalled(where(unknown)), install];
  return [...new Set(errors.map(({ error }) => error))].map((shown) => {
    const cells = where(errors.filter(({ error }) => error === shown));
    return shown === "#SPILL!" ? blocked(cells) : shows(shown, cells);
  });
}
