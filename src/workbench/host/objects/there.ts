import { itemNotFound } from "../hostError";

/** What must be there. @throws HostError ItemNotFound if it is not. */
export function there<Item>(item: Item | null | undefined): Item {
  if (item === null || item === undefined) throw itemNotFound();
  return item;
}
