/** What catalogues call the things that they list. */
const THINGS = ["indicator", "ind", "measure", "metric", "performance indicator", "pi", "kpi", "item"];

/** What they call its code or title: "Measure ID", "PI Ref", "ind_code", "Metric name". */
const called = (...words: readonly string[]): readonly string[] =>
  words.flatMap((word) => THINGS.map((thing) => `${thing} ${word}`));

/** A field of an indicator. */
interface FieldEntry {
  /** The one name it has wherever it is read: above a column, in front of a line, on a filter. */
  readonly heading: string;
  /** Other headings users' files have for it, as `plainHeading` gives them; earlier names are the surer ones. */
  readonly names: readonly string[];
  /** One line of text, kept and shown as it stands: such a field is read, kept, shown and exported by its entry here. */
  readonly plain?: true;
}

/** Every field of an indicator, in the order in which they are read and of the columns of an exported file. */
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
    plain: true,
  },
  /** The theme of a Local Area Agreement under which it comes. */
  laaTheme: { heading: "LAA theme", names: ["agreement theme", "laa block"], plain: true },
  definition: { heading: "Definition", names: ["measured as", "what is measured", "description", "detail"] },
  unit: { heading: "Unit", names: ["units", "unit of measure", "unit of measurement", "measured in"] },
  polarity: {
    heading: "Polarity",
    names: ["better", "direction", "direction of good", "good is", "good performance", "desired direction"],
  },
  additivity: {
    heading: "Adds up by",
    names: ["adds up", "additivity", "how it adds up", "boroughs add by", "aggregation"],
  },
  baseline: { heading: "Baseline", names: ["baseline figure", "baseline value"], plain: true },
  /** Years before 2008 for which published figures were seen, "2005/06 on". */
  earlierFigures: { heading: "Earlier figures", names: ["pre 2008 data seen"], plain: true },
  psa: { heading: "PSA", names: ["psa or dso", "public service agreement", "agreement"] },
  apacs: { heading: "APACS", names: ["apacs spi", "apacs ref", "spi"] },
  kpi: { heading: "KPI", names: ["mps kpi", "headline kpi", "headline indicator"] },
  lists: { heading: "Lists", names: ["in the lists of"] },
  source: { heading: "Source", names: ["title source", "source document"] },
  status: { heading: "Status", names: ["confidence", "standing"] },
  notes: { heading: "Notes", names: ["note", "comment", "comments", "remarks"] },
} as const satisfies Readonly<Record<string, FieldEntry>>;

export type IndicatorField = keyof typeof FIELDS;

/** A field that is one line of text, kept and shown as it stands. */
export type PlainField = {
  [Field in IndicatorField]: (typeof FIELDS)[Field] extends { readonly plain: true } ? Field : never;
}[IndicatorField];

/** The fields, in the order in which they are read. */
export const INDICATOR_FIELDS = Object.keys(FIELDS) as readonly IndicatorField[];

export const isPlain = (field: IndicatorField): field is PlainField => "plain" in FIELDS[field];

const PLAIN_FIELDS = INDICATOR_FIELDS.filter(isPlain);

/** Something for each field of plain text. */
export function forPlainFields<Value>(valueOf: (field: PlainField) => Value): Record<PlainField, Value> {
  return Object.fromEntries(PLAIN_FIELDS.map((field) => [field, valueOf(field)])) as Record<
    PlainField,
    Value
  >;
}

/** What a field is called. */
export function headingOf(field: IndicatorField): string {
  return FIELDS[field].heading;
}

/** What else users' files call a field. */
export function otherNamesOf(field: IndicatorField): readonly string[] {
  return FIELDS[field].names;
}
