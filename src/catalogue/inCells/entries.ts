import { columnValues, type Column } from "./column";
import packed from "../data/entries.json";
import type { CatalogueEntry, IndicatorSet, Polarity, Status } from "../indicator";
import { measuredAs } from "./measuredAs";

/** The columns of one set as they ship; one with nothing in it is not there. */
type PackedSet = Readonly<Record<string, Column<string>>>;

let unpacked: readonly CatalogueEntry[] | undefined;

/** The whole catalogue: NI by number, then APACS by number, then the headline indicators in printed order. */
export function catalogueEntries(): readonly CatalogueEntry[] {
  unpacked ??= [...entriesOf("NI"), ...entriesOf("APACS"), ...entriesOf("KPI")];
  return unpacked;
}

function entriesOf(set: IndicatorSet): CatalogueEntry[] {
  const columns: PackedSet = packed[set];
  const values = Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, columnValues(column)]),
  );
  return (values.title ?? []).map((title, row) => {
    const at = (name: string) => values[name]?.[row] ?? "";
    const code = set === "NI" ? `NI ${row + 1}` : at("code");
    return {
      key: at("key") || code || `SPI ${inOneWord(title)}`,
      code,
      set,
      title,
      theme: at("theme"),
      polarity: at("polarity") as Polarity,
      unit: at("unit"),
      psa: at("psa"),
      apacs: at("apacs"),
      kpi: at("kpi"),
      baseline: "",
      source: at("source"),
      status: at("status") as Status,
      definition: at("definition") || measuredAs(at("unit"), at("dividedBy")),
    };
  });
}

/** A name for an APACS indicator whose number is not confirmed, made of its title: "gun-crime-rate". */
function inOneWord(title: string): string {
  return title.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}
