import type { Indicator } from "../../../catalogue/indicator";
import type { NewTarget } from "./agreementDraft";

/** An indicator of the national set as a target of the agreement. */
export function asTarget({ key, title, unit, polarity }: Indicator, kind: NewTarget["class"]): NewTarget {
  return { class: kind, code: key, title, unit, polarity };
}
