import type { Node } from "../formulas/tree";
import type { Place } from "../grid/cell";
import { Picks } from "./arrays";
import { ourCallOf, type OurCall } from "./ours";
import type { PlaceScope } from "./placeScope";

/** The call of ours of whose result INDEX picks a cell. */
export function pickedOf(
  [from, down, right]: readonly Node[],
  scope: PlaceScope,
  at: Place,
): OurCall | undefined {
  const ours = from && ourCallOf(from, scope, at);
  const area = ours && scope.area(ours.call);
  if (!area) return undefined;
  const [rows, columns] = [down && scope.area(down), right && scope.area(right)];
  if ((down && !rows) || (right && !columns)) return undefined;
  return { ...ours, at: new Picks(area, rows, columns, !right).at(at), isPicked: true };
}
