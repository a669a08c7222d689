import { printedCode } from "../../../catalogue/printedCode";
import type { NewTarget } from "./agreementDraft";

/** "NI 15 Serious violent crime rate". */
export function targetName({ code, title }: Pick<NewTarget, "code" | "title">): string {
  return `${printedCode(code)} ${title}`;
}
