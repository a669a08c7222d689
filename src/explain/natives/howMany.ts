import type { Node } from "../../formulas/tree";
import { isCondition } from "../conditions";
import type { Figure, Made } from "../figure";
import type { Reducer } from "../reduce";

/** How many conditions hold; undefined for what is no condition. */
export function howMany(reader: Reducer, [only, ...more]: readonly Node[]): Made | undefined {
  if (!only || more.length > 0 || !isCondition(only)) return undefined;
  const places = reader.scope.area(only)?.flat();
  if (!places || places.length < 2 || !places.every(isYesOrNo)) return undefined;
  const found = places.filter(({ value }) => Number(value) === 1);
  const cells = (found.length > 0 ? found : places).flatMap((one) => one.cells);
  return reader.use({
    value: found.length,
    words: `of ${places.length} places that fit`,
    cells,
    worked: true,
  });
}

const isYesOrNo = ({ value }: Figure): boolean => typeof value === "boolean" || value === 0 || value === 1;
