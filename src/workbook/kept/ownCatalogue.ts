import { del, get, set } from "idb-keyval";
import type { WorkbookPort } from "../port";
import { packed, unpacked } from "./ownCatalogue/packed";
import { partitioned } from "./partitioned";

const NAME = "ownCatalogue";

/**
 * The user's own catalogue, kept in the browser's database on this machine: it is too large for its local storage. A
 * browser may refuse the database, have no room in it or empty it at any time; then the catalogue is not kept, and
 * nothing else changes.
 */
export const ownCatalogue: WorkbookPort["ownCatalogue"] = {
  async recall() {
    try {
      return await unpacked(await get(partitioned(NAME)));
    } catch {
      return undefined;
    }
  },
  async keep(own) {
    try {
      await set(partitioned(NAME), await packed(own));
      return true;
    } catch {
      return false;
    }
  },
  async forget() {
    try {
      await del(partitioned(NAME));
    } catch {
      // What cannot be reached cannot come back either.
    }
  },
};
