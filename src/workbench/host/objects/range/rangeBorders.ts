import type { BorderEdge } from "../../format";
import { Collection } from "../collection";
import type { Range } from "./range";
import { RangeBorder } from "./rangeBorder";

const EDGES: readonly BorderEdge[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];

export class RangeBorders extends Collection<RangeBorder> {
  static override readonly wireClass = "RangeBorderCollection";
  constructor(private readonly range: Range) {
    super();
  }

  items(): RangeBorder[] {
    return EDGES.map((edge) => new RangeBorder(this.range, edge));
  }

  protected find(key: string): RangeBorder | undefined {
    return this.items().find((border) => border.SideIndex === key);
  }
}
