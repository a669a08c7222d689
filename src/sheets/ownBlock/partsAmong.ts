import { saysTotal } from "./totalNames";

const PART =
  "of (which|this|these|whom)|o/w|within (which|this)|thereof|including|incl\\.?|comprising|made up of|consisting of";
const STARTS_AS_PART = new RegExp(`^[\\s(–—-]*(${PART})(?![\\p{L}\\p{N}])`, "iu");
const ENDS_AS_PART = new RegExp(`(?<![\\p{L}\\p{N}])(${PART})\\s*:?\\s*$`, "iu");

/** Rows whose figures are in another row already, and those of them that only stand where such rows do. */
export interface Parts {
  readonly partRows: readonly number[];
  readonly unsure: readonly number[];
}

/**
 * The parts among rows of figures: those whose names say so ("of which officers"), and those below a heading that does
 * ("of which:"), of which nothing says where they end.
 */
export function partsAmong(
  names: readonly string[],
  figureRows: readonly number[],
  nameOf: (row: number) => string,
): Parts {
  const partRows: number[] = [];
  const unsure: number[] = [];
  let isBelow = false;
  figureRows.forEach((row, at) => {
    const name = names[at] ?? "";
    const goesOn = figureRows[at - 1] === row - 1;
    if (!goesOn) isBelow = row > 0 && ENDS_AS_PART.test(nameOf(row - 1));
    if (saysTotal(name)) isBelow = false;
    const saysPart = STARTS_AS_PART.test(name);
    if (!saysPart && !isBelow) return;
    partRows.push(row);
    if (!saysPart) unsure.push(row);
  });
  return { partRows, unsure };
}
