const DOCUMENTS = [
  "Framework report 2007",
  "LAA report 2007",
  "Budget submission 2010-13",
  "Planning report 2002",
  "LAA slides 2007",
];

const STATUTE = "legislation.gov.uk/uksi/2008/659";

/**
 * Where a title comes from, in few words: the short names of the documents, the statutory instrument that lists
 * police indicators, or a published page seen elsewhere. The page itself stands in the full provenance.
 */
export function shortSource(source, unconfirmed) {
  if (source.startsWith("unconfirmed")) return unconfirmed;
  const names = provenance(source).map(
    (place) =>
      DOCUMENTS.find((name) => place.startsWith(name)) ??
      (place.includes(STATUTE) ? "SI 2008/659 (public copy)" : "Public copy"),
  );
  return [...new Set(names)].join("; ");
}

/** Every place a row was taken from, as written in the CSV. */
export function provenance(source) {
  return source.split(" ; ").map((place) => place.trim());
}
