import { Collection } from "../collection";
import { RECORD_KINDS, type RecordKind } from "./recordKinds";
import { RecordObject, type RecordKeeper } from "./recordObject";

/** A collection of objects that are only recorded. */
export class RecordCollection extends Collection<RecordObject> implements RecordKeeper {
  private records: RecordObject[] = [];
  /** How many items there are at most, where they are there as soon as one is asked for. */
  most: () => number = () => Infinity;
  private added = 0;
  private readonly shape: RecordKind;

  constructor(protected readonly kind: string) {
    super();
    this.shape = RECORD_KINDS[kind] ?? { scalars: [] };
  }

  override get className(): string {
    return `${this.kind}Collection`;
  }

  items(): RecordObject[] {
    return this.records;
  }

  protected find(key: string): RecordObject | undefined {
    return this.records.find((record) => [record.value("Id"), record.value("Name")].includes(key));
  }

  /** Adds a record with what its kind says of the arguments; a number after them is its place, the end without one. */
  Add(...args: unknown[]): RecordObject {
    this.added += 1;
    const { add = [], numbered, scalars } = this.shape;
    const record = this.make();
    if (scalars.includes("Id")) record.values.set("Id", `{${this.kind}-${this.added}}`);
    if (numbered !== undefined) record.values.set("Name", `${numbered}${this.added}`);
    add.forEach((name, index) => {
      const given = args[index];
      if (given !== undefined && given !== null) record.values.set(name, given);
    });
    const place = args[add.length];
    this.records.splice(typeof place === "number" ? place : this.records.length, 0, record);
    return record;
  }

  override GetItemAt(index: number): RecordObject {
    const isThere = this.shape.onDemand === true && index < this.most();
    while (isThere && this.records.length <= index) this.Add();
    return super.GetItemAt(index);
  }

  remove(record: RecordObject): void {
    this.records = this.records.filter((other) => other !== record);
  }

  clear(): void {
    this.records = [];
  }

  protected make(): RecordObject {
    return new RecordObject(this.kind, this);
  }
}
