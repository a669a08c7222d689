/** A set of indicators under a name. */
export interface Collection {
  readonly name: string;
  readonly keys: readonly string[];
}

/** What of the catalogue is kept with the workbook, for everybody who opens it. */
export interface Kept {
  /** Keys of the indicators opened or inserted last, the latest first. */
  readonly recents: readonly string[];
  readonly collections: readonly Collection[];
}

export const NOTHING_KEPT: Kept = { recents: [], collections: [] };

/** Reads what was kept; whatever is not as it should be is as good as not there. */
export function keptOf(read: unknown): Kept {
  const { recents, collections } = (read ?? {}) as Partial<Record<keyof Kept, unknown>>;
  return {
    recents: textsIn(recents),
    collections: listIn(collections).flatMap((one) => {
      const { name, keys } = (one ?? {}) as Partial<Record<keyof Collection, unknown>>;
      return typeof name === "string" && name !== "" ? [{ name, keys: textsIn(keys) }] : [];
    }),
  };
}

function listIn(read: unknown): readonly unknown[] {
  return Array.isArray(read) ? (read as unknown[]) : [];
}

function textsIn(read: unknown): readonly string[] {
  return listIn(read).filter((one) => typeof one === "string");
}
