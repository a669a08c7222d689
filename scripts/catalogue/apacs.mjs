import { headlineKey } from "./headline.mjs";
import { shortSource, provenance } from "./sources.mjs";
import { polarityInWords, sentence, statusOf, unitInWords } from "./wording.mjs";

/** The APACS indicators by number; those whose number is not confirmed come last, in the order of the file. */
export function apacs(rows) {
  const numbered = rows.filter(({ spi }) => spi).sort((a, b) => place(a) - place(b));
  return [...numbered, ...rows.filter(({ spi }) => !spi)].map((row) => ({
    key: apacsKey(row),
    code: row.spi && `SPI ${row.spi}`,
    set: "APACS",
    title: row.title,
    theme: row.domain,
    polarity: polarityInWords(row.polarity),
    unit: unitInWords(row.unit),
    psa: row.psa,
    kpi: headlineKey(row.mps_kpi),
    source: shortSource(row.source, "Unconfirmed"),
    status: statusOf(row.confidence),
    notes: [
      ...(row.note ? [sentence(row.note)] : []),
      ...(row.domain ? [`The domain is ${row.domain_confidence}.`] : []),
    ],
    facts: [
      ["Short title", row.short_title],
      ["Provenance", provenance(row.source).join("\n")],
    ],
  }));
}

/** "SPI 5.1", or a name made of the title, as src/catalogue/inCells/entries.ts makes it: "SPI gun-crime-rate". */
export function apacsKey({ spi, title }) {
  return `SPI ${spi || title.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`;
}

function place({ spi }) {
  const [group, item] = spi.split(".").map(Number);
  return group * 100 + item;
}
