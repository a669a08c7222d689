import type { TargetState } from "./port";
import { writtenAsText } from "../sheets/writtenAsText";

/** Asks for a range to be as it was before; number formats only where they are not so already. */
export function putBack(
  range: Excel.Range,
  before: TargetState,
  heading: Excel.Range | undefined,
  numberFormats: TargetState["numberFormats"],
): void {
  if (JSON.stringify(before.numberFormats) !== JSON.stringify(numberFormats)) {
    range.numberFormat = before.numberFormats.map((row) => [...row]);
  }
  range.formulas = before.formulas.map((row, down) =>
    row.map((formula, across) => (isText(before, down, across) ? writtenAsText(String(formula)) : formula)),
  );
  if (heading && before.headingBold !== null) heading.format.font.bold = before.headingBold;
}

/** What shows itself is a text, even where it begins with =, and must not come back as a formula. */
function isText({ formulas, values, valueTypes }: TargetState, down: number, across: number): boolean {
  return valueTypes[down]?.[across] === "String" && formulas[down]?.[across] === values[down]?.[across];
}
