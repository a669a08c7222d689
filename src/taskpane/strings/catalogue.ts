import { counted } from "./counted";

/** Searching, narrowing and ticking, and what follows from it. */
export const catalogueWords = {
  heading: "Catalogue",
  search: "Search code, title or list",
  results: (count: number) => (count === 0 ? "No indicators found" : counted(count, "indicator")),
  list: "Indicators found",
  filters: (active: number) => (active === 0 ? "Filters" : `Filters (${active})`),
  clearFilters: "Clear filters",
  recent: "Recent",
  recentNone: "The last ten you open or insert appear here.",
  noCode: "No number",
  thisOne: "this indicator",
  yours: "Yours",
  tick: (name: string) => `Tick ${name}`,
  tickAll: (count: number) =>
    count === 1 ? "Tick the one found" : `Tick all ${count.toLocaleString("en-GB")}`,
  tickedOnly: (count: number) => `Show ticked (${count.toLocaleString("en-GB")})`,
  ticked: "Ticked",
  showAll: "Show all",
  empty: "Nothing in the catalogue matches.",
  noIndicator: "No indicator matches.",
  partly: (missing: string, had: string) => `Nothing for ${missing}: these are for ${had}.`,
  corrected: (typed: string, taken: string) => `Showing ${taken}, nothing for ${typed}.`,
  emptyHere: (name: string) => `Nothing in ${name} matches.`,
  codesLookLike: "Codes look like NI 16, APACS 5.2 or KPI 3(a).",
  nearest: "Did you mean",
  insert: (count: number) => `Insert ${counted(count, "indicator")}…`,
  insertOne: (name: string) => `Insert ${name}…`,
  untick: "Untick all",
} as const;

/** One indicator with all that is held on it. */
export const detailWords = {
  origin: "From",
  derived: (text: string, from: "theme" | "unit") => `${text} (derived from its ${from})`,
  departmental: "A departmental strategic objective",
  yours: (catalogue: string, source: string, day: string) =>
    `Your own catalogue ${catalogue}: ${source}, taken ${day}`,
  notes: "Notes",
  links: "Linked indicators",
  indicators: (count: number) => `Its indicators (${count})`,
  linkStatus: {
    stated: "stated in a source",
    confirmed: "confirmed",
    unconfirmed: "unconfirmed",
    own: "yours",
  },
  more: "Further particulars",
} as const;

/** The catalogue's own values in words. */
export const fieldWords = {
  set: {
    NI: "National set",
    APACS: "APACS",
    KPI: "Headline KPIs",
    PSA: "Public Service Agreements",
    LOF: "Today: Local Outcomes Framework",
    NPG: "Today: Neighbourhood Policing Guarantee",
  },
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
  shortSet: {
    NI: "National",
    APACS: "APACS",
    KPI: "KPI",
    PSA: "PSA",
    LOF: "Outcomes 2026",
    NPG: "Policing 2025",
  },
  shortStatus: { stated: "stated", confirmed: "confirmed", unconfirmed: "unconfirmed", own: "yours" },
  additivity: {
    count: "Adding the counts",
    rate: "Weighting rates by what they are divided by",
    percentage: "Weighting percentages by what they are of",
    gap: "Working the gap out again from its two groups",
    survey: "Pooling the people asked",
    "do not add": "Cannot be added",
    "": "Not known",
  },
  baseline: { yes: "Figures known", no: "None known" },
  baselineStanding: {
    "earlier figures": "None stated, but figures from before 2008 were seen",
    "class not known":
      "Not known for this one: of the 198, 95 had a baseline in 2007, 39 could have one and 64 had none",
    "not known": "Not known",
    "no measure": "None: an agreement has indicators and no figures of its own",
  },
} as const;
