import type { Node } from "../formulas/tree";
import { Reducer, type Reduced, type Scope } from "./reduce";

/** A formula that puts words together, with the figures that go into them; undefined for any other, and where it shows another text. */
export function wordsOf(tree: Node, scope: Scope, shown: string): Omit<Reduced, "value"> | undefined {
  const reducer = new Reducer(scope);
  const made = reducer.made(tree);
  if (made?.is !== "words") return undefined;
  const words = { made, figures: reducer.figures, because: reducer.because };
  return fitsWords(words, shown) ? words : undefined;
}

/** Whether a text has the fixed words of a formula in their order: how its figures are written is Excel's own. */
function fitsWords({ made }: Omit<Reduced, "value">, value: string): boolean {
  const fixed = made.is === "words" ? made.of : [made];
  let rest = value;
  return fixed.every((part) => {
    if (part.is !== "value") return true;
    const at = rest.indexOf(String(part.value));
    rest = rest.slice(at + String(part.value).length);
    return at >= 0;
  });
}
