import { del, get, set } from "idb-keyval";
import type { WorkbookPort } from "../port";
import { partitioned } from "./partitioned";

const NAME = "ownCatalogue";

/** Few people have one. */
const packing = () => import(/* webpackChunkName: "packing" */ "./ownCatalogue/packed");

let last: Promise<unknown> = Promise.resolve();

/** Packing takes a while: what is asked for later is done later, so that what was forgotten stays forgotten. */
function inOrder<Result>(work: () => Promise<Result>, otherwise: Result): Promise<Result> {
  const done = last.then(work).catch(() => otherwise);
  last = done;
  return done;
}

/**
 * The user's own catalogue, kept in the browser's database on this machine: it is too large for its local storage. A
 * browser may refuse the database, have no room in it or empty it at any time; then the catalogue is not kept, and
 * nothing else changes.
 */
export const ownCatalogue: WorkbookPort["ownCatalogue"] = {
  recall: () =>
    inOrder(async () => {
      const found: unknown = await get(partitioned(NAME));
      return found === undefined ? undefined : (await packing()).unpacked(found);
    }, undefined),
  keep: (own) =>
    inOrder(async () => {
      await set(partitioned(NAME), await (await packing()).packed(own));
      return true;
    }, false),
  forget: () => inOrder(() => del(partitioned(NAME)), undefined),
};
