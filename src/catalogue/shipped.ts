import type entries from "./data/entries.json";
import type lists from "./data/lists.json";
import { unpack } from "./packed/unpack";
import packed from "./data/packed.json";

/** What ships for cells: the indicators of each set in columns, and the reference lists. */
export interface Shipped {
  readonly entries: typeof entries;
  readonly lists: typeof lists;
}

let unpacked: Shipped | undefined;

/** data/entries.json and data/lists.json, unpacked when they are first asked for. */
export function shipped(): Shipped {
  unpacked ??= JSON.parse(unpack(packed)) as Shipped;
  return unpacked;
}
