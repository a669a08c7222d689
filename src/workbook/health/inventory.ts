import { canBeOneStep } from "../batch";
import { capabilities } from "../host";

/** What this Excel and this page have, each found by asking and not by a version. */
export interface Inventory {
  readonly spills: boolean;
  readonly mergedCells: boolean;
  readonly cards: boolean;
  readonly oneUndoStep: boolean;
  /** Our functions that the page has registered; undefined where Excel keeps them out of the pane's reach. */
  readonly registered: readonly string[] | undefined;
  /** Those that the list names from which Excel learns of them; undefined where it could not be read. */
  readonly listed: readonly string[] | undefined;
}

/** Asks for it; writes nothing. */
export async function inventory(): Promise<Inventory> {
  return {
    spills: capabilities.spills(),
    mergedCells: capabilities.mergedCells(),
    cards: capabilities.cards(),
    oneUndoStep: canBeOneStep(),
    registered: registered(),
    listed: await listed(),
  };
}

function registered(): string[] | undefined {
  const runtime = globalThis.CustomFunctions as
    { readonly _association?: { readonly mappings: Readonly<Record<string, unknown>> } } | undefined;
  return runtime?._association && Object.keys(runtime._association.mappings);
}

async function listed(): Promise<string[] | undefined> {
  try {
    const answer = await fetch("functions.json");
    const { functions } = (await answer.json()) as { readonly functions: readonly { readonly id: string }[] };
    return functions.map(({ id }) => id);
  } catch {
    return undefined;
  }
}
