import { shortSource, provenance } from "./sources.mjs";
import { polarityInWords, sentence, statusOf, unitInWords } from "./wording.mjs";

const LISTS = { in_list_october_2007: "October 2007", in_list_march_2008: "March 2008" };

/** The national indicators by number: NI 1 to NI 198, and NI 199. */
export function nationalSet(rows) {
  return [...rows]
    .sort((a, b) => Number(a.number) - Number(b.number))
    .map((row) => ({
      key: row.code,
      code: row.code,
      set: "NI",
      title: row.title,
      theme: row.theme,
      polarity: polarityInWords(row.polarity),
      unit: unitInWords(row.unit),
      psa: row.psa_or_dso,
      apacs: row.apacs_spi && `SPI ${row.apacs_spi}`,
      source: shortSource(row.source, "Unconfirmed: standard 2008 handbook wording"),
      status: statusOf(row.confidence),
      definition: row.definition,
      dividedBy: row.denominator,
      lists: Object.keys(LISTS)
        .filter((column) => row[column] === "yes")
        .map((column) => LISTS[column]),
      earlierFigures: row.pre_2008_data_seen,
      notes: notesOn(row),
      facts: [
        ["Lead department", row.lead_department],
        ["Data source", row.data_source],
        ["Divided by", row.denominator],
        ["Statutory education and early years target", row.statutory_education_target === "yes" ? "Yes" : ""],
        ["Confirmed besides the title", row.attributes_confirmed.replaceAll("_", " ").replaceAll(";", ", ")],
        ["Source of what is confirmed besides", provenance(row.attributes_source).join("\n")],
        ["Chosen in June 2008", row.chosen_by_of_150 && `By ${row.chosen_by_of_150} of 150 areas`],
        ["Provenance", provenance(row.source).join("\n")],
      ],
    }));
}

function notesOn({ note, published_wording: wordings, title }) {
  const others = wordings.split(" | ").filter((wording) => wording && words(wording) !== words(title));
  return [...(note ? [sentence(note)] : []), ...others.map((wording) => `Also published as: ${wording}`)];
}

/** A title without the number before it, for telling whether two say the same. */
function words(title) {
  return title
    .replace(/^NI ?\d+ *[-:]?/, "")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}
