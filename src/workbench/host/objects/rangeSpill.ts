import { itemNotFound } from "../hostError";
import type { Range } from "./range";
import { RangeCells } from "./rangeCells";

/** The part of a range that knows of the blocks formulas fill. */
export abstract class RangeSpill extends RangeCells {
  GetSpillingToRangeOrNullObject(): Range | null {
    const spill = this.store.spillAt(this.sheet.Id, this.box.row, this.box.column);
    const isAnchor = spill?.row === this.box.row && spill.column === this.box.column;
    return spill && isAnchor ? this.at(spill) : null;
  }

  GetSpillingToRange(): Range {
    return found(this.GetSpillingToRangeOrNullObject());
  }

  GetSpillParentOrNullObject(): Range | null {
    const spill = this.store.spillAt(this.sheet.Id, this.box.row, this.box.column);
    return spill && this.at({ ...spill, rows: 1, columns: 1 });
  }

  GetSpillParent(): Range {
    return found(this.GetSpillParentOrNullObject());
  }
}

function found(range: Range | null): Range {
  if (!range) throw itemNotFound();
  return range;
}
