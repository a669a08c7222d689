import { Collection } from "./collection";
import { RecordObject } from "./recordObject";

/** A collection of objects that are only recorded. */
export class RecordCollection extends Collection<RecordObject> {
  private list: RecordObject[] = [];
  private added = 0;

  constructor(private readonly kind: string) {
    super();
  }

  override get className(): string {
    return `${this.kind}Collection`;
  }

  items(): RecordObject[] {
    return this.list;
  }

  protected find(key: string): RecordObject | undefined {
    return this.list.find((record) => [record.values.get("Id"), record.values.get("Name")].includes(key));
  }

  /** Keeps the arguments as the record's call of `Add`; a chart's first one is its type. */
  Add(...args: unknown[]): RecordObject {
    this.added += 1;
    const record = new RecordObject(this.kind, this);
    record.calls.set("Add", args);
    record.values.set("Id", `{${this.kind}-${this.added}}`);
    if (this.kind === "Chart") {
      record.values.set("Name", `Chart ${this.added}`);
      record.values.set("ChartType", args[0]);
    }
    if (this.kind === "ConditionalFormat") record.values.set("Type", args[0]);
    this.list.push(record);
    return record;
  }

  /** A chart's series come with its source; they are recorded as soon as one is asked for. */
  override GetItemAt(index: number): RecordObject {
    while (this.kind === "ChartSeries" && this.list.length <= index) this.Add();
    return super.GetItemAt(index);
  }

  ClearAll(): void {
    this.list = [];
  }

  remove(record: RecordObject): void {
    this.list = this.list.filter((other) => other !== record);
  }
}
