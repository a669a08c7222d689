import { counted } from "./counted";

/** Searching and ticking. */
export const catalogue = {
  heading: "Catalogue",
  search: "Search code or title",
  results: (count: number) => (count === 0 ? "No indicators found" : counted(count, "indicator")),
  list: "Indicators found",
  filters: (active: number) => (active === 0 ? "Filters" : `Filters (${active})`),
  clearFilters: "Clear filters",
  any: "Any",
  set: "Set",
  theme: "Theme",
  polarity: "Better",
  status: "Title",
  notKnown: "Not known",
  option: (label: string, count: number) => `${label} (${count})`,
  noCode: "No number",
  thisOne: "this indicator",
  tick: (name: string) => `Tick ${name}`,
  empty: "Nothing in the catalogue matches.",
  codesLookLike: "Codes look like NI 16, APACS 5.2 or KPI 3(a).",
  nearest: "Did you mean",
  insert: (count: number) => `Insert ${counted(count, "indicator")}…`,
  insertOne: (name: string) => `Insert ${name}…`,
  untick: "Untick all",
} as const;

/** One indicator with all that is held on it. */
export const detail = {
  labels: {
    set: "Set",
    theme: "Theme",
    definition: "Measured as",
    unit: "Unit",
    polarity: "Better",
    psa: "Agreement",
    additivity: "Boroughs add by",
    lists: "In the lists of",
    earlierFigures: "Earlier figures",
    baseline: "Baseline",
    status: "Title",
    source: "Source",
  },
  baselineUnknown: "Not known for single indicators",
  notes: "Notes",
  links: "Linked indicators",
  linkStatus: {
    stated: "stated in a source",
    confirmed: "confirmed",
    unconfirmed: "unconfirmed",
    own: "yours",
  },
  more: "Further particulars",
} as const;

/** The catalogue's own values in words. */
export const words = {
  set: { NI: "National set", APACS: "APACS", KPI: "Headline", PSA: "Public Service Agreements" },
  polarity: {
    higher: "Higher is better",
    lower: "Lower is better",
    neutral: "Neither is better",
    "": "Not known",
  },
  status: {
    stated: "Stated in a source document",
    confirmed: "Confirmed in published text",
    unconfirmed: "Unconfirmed wording",
    own: "Yours",
  },
  shortSet: { NI: "National", APACS: "APACS", KPI: "Headline", PSA: "Agreement" },
  shortStatus: { stated: "stated", confirmed: "confirmed", unconfirmed: "unconfirmed", own: "yours" },
  additivity: {
    count: "Adding the counts",
    rate: "Weighting by what it is divided by",
    percentage: "Weighting by what it is divided by",
    gap: "Working the gap out again from its two groups",
    survey: "Pooling the people asked",
    "do not add": "Cannot be added",
    "": "Not known",
  },
} as const;

/** The columns an indicator can fill, and choosing them. */
export const columns = {
  label: "Columns",
  key: "Code",
  title: "Title",
  set: "Set",
  theme: "Theme",
  unit: "Unit",
  polarity: "Polarity",
  status: "Status",
  source: "Source",
  headings: "Column headings",
  none: "Choose at least one column.",
} as const;
