import { ModelObject } from "./modelObject";
import { there } from "./there";

/** A collection of the workbook: found by key, by place, or loaded whole. */
export abstract class Collection<Item extends ModelObject> extends ModelObject {
  static override readonly scalars: readonly string[] = ["Count"];

  abstract items(): Item[];

  /** The item with this name or id; letter case does not matter for names. */
  protected abstract find(key: string): Item | undefined;

  get Count(): number {
    return this.items().length;
  }

  GetCount(): number {
    return this.items().length;
  }

  GetItem(key: string | number): Item {
    return there(this.find(String(key)));
  }

  GetItemOrNullObject(key: string | number): Item | null {
    return this.find(String(key)) ?? null;
  }

  GetItemAt(index: number): Item {
    return there(this.items()[index]);
  }
}
