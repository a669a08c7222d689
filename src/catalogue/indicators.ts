import { additivityOf } from "./additivity";
import details from "./data/details.json";
import { catalogueEntries } from "./entries";
import type { CatalogueEntry, Indicator } from "./indicator";

/** What ships beside an entry for the pane; facts are pairs of label and text. */
interface Detail {
  readonly lists: readonly string[];
  readonly earlierFigures: string;
  readonly notes: readonly string[];
  readonly facts: readonly (readonly string[])[];
}

const NOTHING_MORE: Detail = { lists: [], earlierFigures: "", notes: [], facts: [] };

let joined: readonly Indicator[] | undefined;

/** Every indicator with all that is held on it, in the order of the catalogue. Not for cells: see entries. */
export function indicators(): readonly Indicator[] {
  joined ??= catalogueEntries().map(withDetail);
  return joined;
}

function withDetail(entry: CatalogueEntry): Indicator {
  const held: Readonly<Record<string, Detail>> = details;
  const { lists, earlierFigures, notes, facts } = held[entry.key] ?? NOTHING_MORE;
  const labelled = facts.map(([label = "", text = ""]) => ({ label, text }));
  const dataSource = labelled.find(({ label }) => label === "Data source")?.text ?? "";
  const additivity = additivityOf({ ...entry, dataSource });
  return { ...entry, lists, additivity, earlierFigures, notes, facts: labelled };
}
