/** The documents that the slides list to be read, with the months they give. */
const DOCUMENTS = [
  ["Negotiating New Local Area Agreements", "September 2007"],
  ["Development of the new LAA framework: Operational Guidance", "November 2007"],
  [
    "National Indicators for Local Authorities and Partnerships: Handbook of Definitions",
    "November 2007, final version due in February 2008",
  ],
  ["Creating Strong, Safe and Prosperous Communities: Statutory Guidance for Consultation", "November 2007"],
  [
    "Introduction to the local performance framework: delivering better outcomes for local people",
    "November 2007",
  ],
] as const;

/** What to read, as notes of the sheet. */
export const TO_READ: readonly string[] = DOCUMENTS.map(
  ([title, published]) =>
    `To read (LAA slides 2007, lines 205 to 216): ${title}, ${published}. Department for Communities and Local Government.`,
);
