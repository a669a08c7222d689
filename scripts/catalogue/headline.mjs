import { shortSource, provenance } from "./sources.mjs";
import { polarityInWords, sentence, statusOf, unitInWords } from "./wording.mjs";

/** The headline indicators in printed order. */
export function headline(rows) {
  const printed = rows.map(({ code }) => code);
  return [...rows]
    .sort((a, b) => Number(a.seq) - Number(b.seq))
    .map((row) => ({
      // A code printed twice is no key: those rows go by the name that tells them apart, KPI4b-1.
      key: printed.filter((code) => code === row.code).length > 1 ? row.uid : `KPI ${row.code}`,
      code: `KPI ${row.code}`,
      set: "KPI",
      title: row.title,
      theme: row.strategic_outcome,
      polarity: polarityInWords(row.polarity),
      unit: unitInWords(row.unit),
      apacs: row.apacs_ref && `SPI ${row.apacs_ref}`,
      source: shortSource(row.source),
      status: statusOf(row.confidence),
      notes: row.note ? [sentence(row.note)] : [],
      facts: [
        ["Outcome group", row.outcome_group],
        ["Corporate objective", row.corporate_objective],
        ["Data source", row.data_source],
        ["State of the measure", row.status],
        ["Provenance", provenance(row.source).join("\n")],
      ],
    }));
}

const SECOND_MEANING = { "KPI 4(b) first": "KPI4b-1", "KPI 4(b) second": "KPI4b-2" };

/** The key of a headline indicator from how another list refers to it: "KPI 4(b) first" is KPI4b-1. */
export function headlineKey(reference) {
  return SECOND_MEANING[reference] ?? reference;
}
