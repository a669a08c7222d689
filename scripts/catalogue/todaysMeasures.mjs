import { provenance } from "./sources.mjs";
import { polarityInWords, sentence, statusOf, unitInWords } from "./wording.mjs";

/** The frameworks of today, as the source of a title names them. */
const FRAMEWORKS = {
  LOF: "Local Outcomes Framework, February 2026 (public copy)",
  NPG: "Neighbourhood Policing Guarantee, April 2025 (public copy)",
};

/** What is measured today, framework by framework, as far as published text shows it: apart from the sets of the documents. */
export function todaysMeasures(rows) {
  return rows.map((row) => ({
    key: `${row.set} ${row.code}`,
    code: `${row.set} ${row.code}`,
    set: row.set,
    title: row.title,
    theme: row.theme,
    polarity: polarityInWords(row.polarity),
    unit: unitInWords(row.unit),
    source: FRAMEWORKS[row.set],
    status: statusOf(row.confidence),
    dividedBy: row.denominator,
    notes: [sentence(row.note)],
    facts: [
      ["Lead department", row.department],
      ["Data source", row.data_source],
      ["Divided by", row.denominator],
      ["Provenance", provenance(row.source).join("\n")],
    ],
  }));
}
