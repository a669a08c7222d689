import { itemNotFound } from "../hostError";
import { ModelObject } from "./modelObject";

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
    const item = this.find(String(key));
    if (!item) throw itemNotFound();
    return item;
  }

  GetItemOrNullObject(key: string | number): Item | null {
    return this.find(String(key)) ?? null;
  }

  GetItemAt(index: number): Item {
    const item = this.items()[index];
    if (!item) throw itemNotFound();
    return item;
  }
}
