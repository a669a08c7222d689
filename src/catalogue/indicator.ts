/** The three families an indicator can belong to: the national set, APACS, and the headline indicators. */
export type IndicatorSet = "NI" | "APACS" | "KPI";

/** Which direction is better; "" where no source says. */
export type Polarity = "higher" | "lower" | "neutral" | "";

/**
 * How far a title can be trusted: `stated` in a source document, `confirmed` in published text,
 * `unconfirmed` otherwise. An unconfirmed title is never shown as official.
 */
export type Status = "stated" | "confirmed" | "unconfirmed";

/**
 * How borough figures make one: counts add, rates and percentages are weighted by what they are divided by,
 * a gap between groups is worked out again, survey results are pooled over the people asked, and some cannot
 * be added at all. Derived from the unit, never stated by a source; "" where the unit is not known.
 */
export type Additivity = "count" | "rate" | "percentage" | "gap" | "survey" | "do not add" | "";

/** One indicator of the catalogue. "" means that nothing is known, never that nothing is there. */
export interface Indicator {
  /** Unique in the catalogue: "NI 15", "SPI 5.1", "KPI4b-1". */
  readonly key: string;
  /** As printed, so not unique: "KPI 4(b)" is printed twice. "" for an APACS indicator without a number. */
  readonly code: string;
  readonly set: IndicatorSet;
  readonly title: string;
  readonly theme: string;
  readonly polarity: Polarity;
  /** "percent", "rate per 1,000", "days" … */
  readonly unit: string;
  /** The Public Service Agreement, or "DSO" for a departmental objective. */
  readonly psa: string;
  /** Codes of the linked APACS indicators. */
  readonly apacs: string;
  /** Codes of the linked headline indicators. */
  readonly kpi: string;
  /** Whether the indicator had a baseline in 2007 (95 had, 39 were new, 64 had none); not known by indicator. */
  readonly baseline: string;
  /** Where the title comes from, by the short names of the documents. */
  readonly source: string;
  readonly status: Status;
  /** What is measured, where that is more than the title. */
  readonly definition: string;
  /** The published lists it stands in: "October 2007", "March 2008" … */
  readonly lists: readonly string[];
  readonly additivity: Additivity;
  /** What a user should know before using it: contradictions, other wordings, gaps in the sources. */
  readonly notes: readonly string[];
}
