import { writtenAsText } from "../../sheets/plan/writtenAsText";

/** What puts back into a cell what it held. What shows itself is a text, even where it begins with =, and no formula. */
export function contentBefore(formula: unknown, value: unknown, valueType: string | undefined): unknown {
  const isText = valueType === "String" && formula === value;
  return isText ? writtenAsText(String(formula)) : formula;
}
