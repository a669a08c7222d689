import { indicators } from "../../../catalogue/indicators";
import { printedCode } from "../../../catalogue/printedCode";
import type { AgreementDraft } from "./agreementDraft";

/** Keys of the national indicators that the agreement does not list yet. */
export function offeredKeys({ targets }: AgreementDraft): ReadonlySet<string> {
  const listed = new Set(targets.map(({ code }) => printedCode(code)));
  const national = indicators().filter(({ set, key }) => set === "NI" && !listed.has(key));
  return new Set(national.map(({ key }) => key));
}
