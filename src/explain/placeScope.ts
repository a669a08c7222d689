import type { Node } from "../formulas/tree";
import type { Place } from "../grid/cell";
import type { Area, Figure } from "./figure";
import type { Scope } from "./reduce";
import { spread } from "./areas";

/** What can say what a range stands for, and which of its functions fill ranges. */
export interface Ranges extends Scope {
  called(node: Node): string;
  /** Whether a part gives a range of its own, cell by cell no formula of others. */
  givesRange(node: Node): boolean;
  area(node: Node): Area | undefined;
}

/** A formula over ranges at one place of what it fills: each range stands for its figure there. */
export class PlaceScope implements Scope {
  constructor(
    readonly ranges: Ranges,
    private readonly place: Place,
  ) {}

  figure(node: Node): Figure | undefined {
    const only = this.ranges.figure(node);
    if (only || (node.type === "call" && !this.ranges.givesRange(node))) return only;
    const area = this.ranges.area(node);
    return area && spread(area, this.place);
  }

  area(node: Node): Area | undefined {
    return this.ranges.area(node);
  }

  called(node: Node): string {
    return this.ranges.called(node);
  }
}
