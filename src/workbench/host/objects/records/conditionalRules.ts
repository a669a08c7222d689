import { intersection, without, type Box } from "../../../../grid/box";
import { RecordObject, type RecordKeeper } from "./recordObject";

/** A conditional format and the cells it is for. */
export interface PlacedRule {
  boxes: Box[];
  record: RecordObject;
}

/** The conditional formats of a sheet, the one that goes first in front. */
export class ConditionalRules implements RecordKeeper {
  private placed: PlacedRule[] = [];
  private added = 0;

  all(): readonly PlacedRule[] {
    return this.placed;
  }

  /** Those that are for any of these cells. */
  touching(box: Box): RecordObject[] {
    return this.placed
      .filter(({ boxes }) => boxes.some((each) => intersection(each, box)))
      .map(({ record }) => record);
  }

  /** Adds one that goes before the others, as in Excel. */
  add(box: Box, type: string): RecordObject {
    this.added += 1;
    const record = new RecordObject("ConditionalFormat", this);
    record.values.set("Id", `{ConditionalFormat-${this.added}}`);
    record.values.set("Type", type);
    record.derive("Priority", () => this.placed.findIndex((rule) => rule.record === record));
    this.placed.unshift({ boxes: [box], record });
    return record;
  }

  /** Takes these cells out of every rule; a rule without cells is gone. */
  clear(box: Box): void {
    this.placed = this.placed
      .map(({ boxes, record }) => ({ boxes: boxes.flatMap((each) => without(each, box)), record }))
      .filter(({ boxes }) => boxes.length > 0);
  }

  remove(record: RecordObject): void {
    this.placed = this.placed.filter((rule) => rule.record !== record);
  }
}
