import { shortSource, provenance } from "./sources.mjs";
import { sentence, statusOf } from "./wording.mjs";

/** The Public Service Agreements by number. They are no indicators, so no cell is told of them: only the pane is. */
export function agreements(rows) {
  return [...rows]
    .sort((a, b) => Number(a.number) - Number(b.number))
    .map((row) => ({
      key: row.code,
      title: row.title,
      theme: row.heading,
      source: shortSource(row.source, "Unconfirmed"),
      status: statusOf(row.confidence),
      notes: row.note ? [sentence(row.note)] : [],
      facts: [
        ["Lead department", leadDepartment(row)],
        ["Core for the MPA and MPS", row.core_for_mpa_mps === "yes" ? "Yes" : ""],
        ["Heading from", row.heading_source],
        ["Provenance", provenance(row.source).join("\n")],
      ],
    }));
}

/** "DCSF (confirmed)". */
function leadDepartment({ lead_department: department, lead_confidence: confidence }) {
  return department && `${department} (${statusOf(confidence)})`;
}
