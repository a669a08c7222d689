import { invalidArgument } from "../../hostError";
import { Collection } from "../collection";
import type { Range } from "../range/range";
import type { RecordObject } from "./recordObject";

/** The conditional formats that are for cells of a range. */
export class ConditionalFormats extends Collection<RecordObject> {
  static override readonly wireClass = "ConditionalFormatCollection";
  static override readonly scalars: readonly string[] = [];

  constructor(private readonly range: Range) {
    super();
  }

  items(): RecordObject[] {
    return this.range.sheet.rules.touching(this.range.box);
  }

  protected find(key: string): RecordObject | undefined {
    return this.items().find((record) => record.value("Id") === key);
  }

  Add(type: unknown): RecordObject {
    if (typeof type !== "string") throw invalidArgument();
    this.range.sheet.Protection.checkFormat();
    return this.range.sheet.rules.add({ ...this.range.box }, type);
  }

  ClearAll(): void {
    this.range.sheet.Protection.checkFormat();
    this.range.sheet.rules.clear(this.range.box);
  }
}
