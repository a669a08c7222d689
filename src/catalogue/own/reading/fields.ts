/** What catalogues call the things that they list. */
const THINGS = ["indicator", "ind", "measure", "metric", "performance indicator", "pi", "kpi", "item"];

/** What they call its code or title: "Measure ID", "PI Ref", "ind_code", "Metric name". */
const called = (...words: readonly string[]): readonly string[] =>
  words.flatMap((word) => THINGS.map((thing) => `${thing} ${word}`));

/**
 * What a column of the user's can be: the heading it is exported under, and other headings it is known by. Letters and
 * digits count, in small letters; earlier names are the surer ones.
 */
const FIELDS = {
  code: {
    heading: "Code",
    names: [
      ...called("code", "id", "ref", "reference", "no", "number", "key"),
      "code",
      "ref",
      "reference",
      "ref no",
      "key",
      "id",
      "ni",
      "ni no",
      "ni number",
      "national indicator number",
      "spi",
      "no",
      "number",
      "kpi",
      "pi",
    ],
  },
  printedCode: { heading: "Printed code", names: ["code as printed"] },
  title: {
    heading: "Title",
    names: [
      ...called("title", "name"),
      "name",
      "short title",
      "short name",
      "indicator",
      "measure",
      "metric",
      "performance indicator",
      "key performance indicator",
      "item",
      ...called("description", "text", "wording"),
      "description",
    ],
  },
  set: { heading: "Set", names: ["indicator set", "framework", "family", "list"] },
  theme: {
    heading: "Theme",
    names: ["domain", "heading", "category", "area", "strategic outcome", "outcome"],
  },
  definition: { heading: "Definition", names: ["measured as", "what is measured", "description", "detail"] },
  unit: { heading: "Unit", names: ["units", "unit of measure", "unit of measurement", "measured in"] },
  polarity: {
    heading: "Polarity",
    names: ["better", "direction", "direction of good", "good is", "good performance", "desired direction"],
  },
  additivity: {
    heading: "Adds up",
    names: ["additivity", "how it adds up", "boroughs add by", "aggregation"],
  },
  baseline: { heading: "Baseline", names: ["baseline figure", "baseline value"] },
  earlierFigures: { heading: "Earlier figures", names: ["pre 2008 data seen"] },
  psa: { heading: "PSA", names: ["psa or dso", "public service agreement", "agreement"] },
  apacs: { heading: "APACS", names: ["apacs spi", "apacs ref", "spi"] },
  kpi: { heading: "KPI", names: ["mps kpi", "headline kpi", "headline indicator"] },
  lists: { heading: "Lists", names: ["in the lists of"] },
  source: { heading: "Source", names: ["title source", "source document"] },
  status: { heading: "Status", names: ["confidence", "standing"] },
  notes: { heading: "Notes", names: ["note", "comment", "comments", "remarks"] },
} as const satisfies Readonly<
  Record<string, { readonly heading: string; readonly names: readonly string[] }>
>;

/** What a column of the user's can hold of an indicator. */
export type OwnField = keyof typeof FIELDS;

/** The fields, in the order of the columns of an exported file. */
export const OWN_FIELDS = Object.keys(FIELDS) as readonly OwnField[];

/** What a field is called above a column. */
export function headingOf(field: OwnField): string {
  return FIELDS[field].heading;
}

/** The names of a field as headings are compared, the surest first. */
export function namesOf(field: OwnField): readonly string[] {
  const { heading, names } = FIELDS[field];
  return [plainHeading(heading), ...names];
}

/** A heading for comparing: "Polarity_(direction)" is "polarity direction", "IndicatorID" is "indicator id", "#" is "no". */
export function plainHeading(heading: string): string {
  return heading
    .replace(/(\p{Ll})(\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll}{2})/gu, "$1$3 $2")
    .replace(/#/g, " no ")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
