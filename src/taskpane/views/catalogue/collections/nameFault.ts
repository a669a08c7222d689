import { collectionWords } from "../../../strings/collections";
import { isNamed, MOST_LETTERS } from "./collectionChanges";
import type { Collection } from "./kept";

/** What is wrong with a name for a collection beside these others; undefined where nothing is. */
export function nameFault(name: string, others: readonly Collection[]): string | undefined {
  const { needsName, nameLong, nameTaken } = collectionWords;
  if (name.trim() === "") return needsName;
  if (name.trim().length > MOST_LETTERS) return nameLong(MOST_LETTERS);
  return others.some((one) => isNamed(one, name)) ? nameTaken : undefined;
}
