import { columnValues, type Column } from "./column";
import agreementSources from "../data/agreements.json";
import packed from "../data/entries.json";
import lists from "../data/lists.json";
import type { CatalogueEntry, Polarity, TodaysSet } from "../indicator";
import { measuredAs } from "./measuredAs";
import { statusOf } from "./statusOf";

/** The columns of one set as they ship; one with nothing in it is not there. */
type PackedSet = Readonly<Record<string, Column>>;

let unpacked: readonly CatalogueEntry[] | undefined;

/** The catalogue of the documents: NI by number, then APACS by number, then the headline indicators in printed order. */
export function catalogueEntries(): readonly CatalogueEntry[] {
  unpacked ??= [
    ...entriesOf("NI", packed.NI),
    ...entriesOf("APACS", packed.APACS),
    ...entriesOf("KPI", packed.KPI),
  ];
  return unpacked;
}

/** What is measured today. No list has it beside the sets of the documents: it is asked for by its set, or by its code. */
export function todaysEntries(): readonly CatalogueEntry[] {
  return entriesOf("", packed.today);
}

/**
 * The Public Service Agreements by number, from the list of them and the source of each title. They are no indicators:
 * no list of those has them, and nothing is measured.
 */
export function agreementEntries(): readonly CatalogueEntry[] {
  const [code = [], title = [], theme = []] = lists.psas.columns;
  return entriesOf("PSA", { code, title, theme, source: agreementSources });
}

/** The entries of a set as it ships; without its name each says in its code of which it is. */
function entriesOf(set: CatalogueEntry["set"] | "", columns: PackedSet): CatalogueEntry[] {
  const values = new Map(Object.entries(columns).map(([name, column]) => [name, columnValues(column)]));
  return (values.get("title") ?? []).map((_, row) => {
    const at = (name: string) => String(values.get(name)?.[row] ?? "");
    return {
      key: at("key") || at("code") || `SPI ${inOneWord(at("title"))}`,
      code: at("code"),
      set: set || (at("code").slice(0, 3) as TodaysSet),
      title: at("title"),
      theme: at("theme"),
      polarity: at("polarity") as Polarity,
      unit: at("unit"),
      psa: at("psa"),
      apacs: at("apacs"),
      kpi: at("kpi"),
      baseline: "",
      source: at("source"),
      status: statusOf(at("source")),
      definition: at("definition") || measuredAs(at("unit"), at("dividedBy")),
    };
  });
}

/** A name for an APACS indicator whose number is not confirmed, made of its title: "gun-crime-rate". */
function inOneWord(title: string): string {
  return title.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}
