import type { Conventions } from "../../../sheets/conventions";
import type { ConventionsInUse } from "../../conventions/useConventions";
import type { FunctionGuide, GuideParameter } from "./functionGuide";

/** Arguments on whose value an organisation may have agreed, by function and name. */
const AGREED: Readonly<Record<string, ((agreed: Conventions) => number) | undefined>> = {
  "RAG tolerance": ({ amberBand }) => amberBand,
  "ALLOCATE decimals": ({ unit, decimals }) => (unit === "£m" ? decimals : 0),
  "PAY.AWARD month": ({ awardMonth }) => awardMonth,
};

/** What stands in an argument's field before anybody types: what was agreed on, where it is not what holds anyway. */
export function agreedText(
  { id }: Pick<FunctionGuide, "id">,
  { name, usual = "" }: GuideParameter,
  { conventions, keptWith }: ConventionsInUse,
): string {
  const agreed = keptWith && AGREED[`${id} ${name}`]?.(conventions);
  return agreed === undefined || agreed === parseFloat(usual) ? "" : String(agreed);
}
