import type { IRange } from "@univerjs/core";
import { placeOf, type EngineCell } from "./engineCell";

/** A part of a sheet that is to be calculated again. */
export interface ChangedRange {
  readonly sheet: EngineCell["sheet"];
  readonly range: IRange;
}

/** The cells that were given their answers in the calculation under way, and the blocks that they filled before. */
export interface FollowedBlocks {
  /** Takes note of a cell, and of its call where that was answered at once. Whether it is the first. */
  add(cell: EngineCell, call: string | null): boolean;
  /**
   * What has to be calculated once more. What depends on a cell of a block knows of the formula that fills it only from
   * when it is filled, and what depends on a cell that the block gave back is not told; nor is it always calculated after
   * the block.
   */
  changed(): ChangedRange[];
}

/** `filledBy` gives the block that a cell's formula fills; nothing for a formula with one result. */
export function followBlocks(filledBy: (cell: EngineCell) => IRange | undefined): FollowedBlocks {
  const followed = new Map<string, { cell: EngineCell; before: IRange | undefined; calls: string[] }>();
  /** The calls of each cell, as they were last answered at once. */
  const answered = new Map<string, string>();
  return {
    add(cell, call) {
      const isFirst = followed.size === 0;
      const place = placeOf(cell);
      const known = followed.get(place) ?? { cell, before: filledBy(cell), calls: [] };
      if (call !== null) known.calls.push(call);
      followed.set(place, known);
      return isFirst;
    },
    changed() {
      const found = [...followed].flatMap(([place, { cell, before, calls }]) => {
        const after = filledBy(cell);
        const asked = calls.join();
        const isOther = asked !== "" && answered.get(place) !== asked;
        answered.set(place, asked);
        const ranges = !isOther && before && after && sameRange(before, after) ? [] : [before, after];
        return ranges.flatMap((range) => (range ? [{ sheet: cell.sheet, range }] : []));
      });
      followed.clear();
      return found;
    },
  };
}

const sameRange = (one: IRange, other: IRange): boolean =>
  one.startRow === other.startRow &&
  one.endRow === other.endRow &&
  one.startColumn === other.startColumn &&
  one.endColumn === other.endColumn;
