import type { Range } from "./range";
import { RangeCells } from "./rangeCells";
import { there } from "../there";

/** The part of a range that knows of the blocks formulas fill. */
export abstract class RangeSpill extends RangeCells {
  GetSpillingToRangeOrNullObject(): Range | null {
    const spill = this.store.spillAt(this.sheet.Id, this.box.row, this.box.column);
    const isAnchor = spill?.row === this.box.row && spill.column === this.box.column;
    return spill && isAnchor ? this.at(spill) : null;
  }

  GetSpillingToRange(): Range {
    return there(this.GetSpillingToRangeOrNullObject());
  }

  GetSpillParentOrNullObject(): Range | null {
    const spill = this.store.spillAt(this.sheet.Id, this.box.row, this.box.column);
    return spill && this.at({ ...spill, rows: 1, columns: 1 });
  }

  GetSpillParent(): Range {
    return there(this.GetSpillParentOrNullObject());
  }
}
