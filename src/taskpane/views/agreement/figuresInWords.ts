import { target as words } from "../../strings/agreement";
import type { TypedFigures } from "./agreementDraft";
import { typedFigure } from "./typedFigure";

/** The figures of a target as typed: what has none yet is said to. */
export function figuresInWords({ baseline, targets }: TypedFigures): string {
  const shown = (text: string) => (typedFigure(text) === undefined ? words.none : text.trim());
  if ([baseline, ...targets].every((text) => typedFigure(text) === undefined)) return words.noFigures;
  return words.figures(shown(baseline), targets.map(shown).join(", "));
}
