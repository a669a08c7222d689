import { strings } from "../../strings";
import type { NewTarget } from "./agreementDraft";

/** The unit of a target and which direction is better, as far as they are known. */
export function measuredIn({ unit, polarity }: Pick<NewTarget, "unit" | "polarity">): string {
  const inWords: Readonly<Record<string, string>> = strings.words.polarity;
  const better = polarity && (inWords[polarity] ?? polarity);
  return [unit, better && better.toLowerCase()].filter(Boolean).join(" · ");
}
