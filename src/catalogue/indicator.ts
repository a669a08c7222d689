import type { PlainField } from "./fields";

/**
 * The families of indicators: the national set, APACS and the headline indicators of the documents, and of today the Local
 * Outcomes Framework and the Neighbourhood Policing Guarantee.
 */
export type IndicatorSet = "NI" | "APACS" | "KPI" | TodaysSet;

export type TodaysSet = "LOF" | "NPG";

/** Which direction is better; "" where no source says. */
export type Polarity = "higher" | "lower" | "neutral" | "";

/**
 * How far a title or a link can be trusted: `stated` in a source document, `confirmed` in published text,
 * `unconfirmed` otherwise. Nothing unconfirmed is ever shown as official.
 */
export type Status = "stated" | "confirmed" | "unconfirmed";

/** How far an indicator can be trusted, or that it is the user's `own`, for which only their file answers. */
export type Standing = Status | "own";

/**
 * How borough figures make one: counts add; rates and percentages are weighted by what they are divided by;
 * a gap is worked out again from its two groups; a survey is pooled over the people asked; some cannot be added.
 */
export type Additivity = "count" | "rate" | "percentage" | "gap" | "survey" | "do not add" | "";

/** What a cell can be told about an indicator. "" means that nothing is known, never that nothing is there. */
export interface CatalogueEntry {
  /** Unique, and what a user types: the printed code, or "KPI4b-1" where the code is printed twice. */
  readonly key: string;
  /** As printed, so not unique; "" for an APACS indicator whose number is not confirmed. */
  readonly code: string;
  /** PSA for a Public Service Agreement, which no list of indicators has. */
  readonly set: IndicatorSet | "PSA";
  readonly title: string;
  readonly theme: string;
  readonly polarity: Polarity;
  /** "percent", "rate per 1,000", "days" … */
  readonly unit: string;
  /** The Public Service Agreement, or "DSO" for a departmental strategic objective. */
  readonly psa: string;
  /** Key of the linked APACS indicator. */
  readonly apacs: string;
  /** Key of the linked headline indicator. */
  readonly kpi: string;
  /** Whether there was a baseline in 2007: 95 had one, 39 could have one, 64 had none; which is not known. */
  readonly baseline: string;
  /** Where the title comes from, by the short names of the documents. */
  readonly source: string;
  readonly status: Status;
  /** What is measured, where that is more than the title. */
  readonly definition: string;
}

/** Something known about an indicator, with its label: "Lead department", "Home Office". */
export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** A field that no source states, so that the add-in worked it out by a rule. */
export type DerivedField = "additivity" | "definition" | "laaTheme";

/** An indicator with all that the catalogue holds on it; what is a plain line of text stands in `fields`. */
export interface Indicator
  extends Omit<CatalogueEntry, "set" | "status" | PlainField>, Readonly<Record<PlainField, string>> {
  /** NI, APACS, KPI; of today LOF, NPG; PSA for a Public Service Agreement; or the user's own word, "" where they gave none. */
  readonly set: string;
  readonly status: Standing;
  /** Whether it ships with the add-in or comes from a file of the user's. */
  readonly origin: "shipped" | "own";
  /** The published lists it stands in: "October 2007", "March 2008". */
  readonly lists: readonly string[];
  /** Derived from unit, title and collection unless the user's file states it. "" where it is not known. */
  readonly additivity: Additivity;
  /** What a user should know before using it: contradictions, other wordings, gaps in the sources. */
  readonly notes: readonly string[];
  /** Further particulars: department, data source, what it is divided by, full provenance. */
  readonly facts: readonly Fact[];
  readonly derived: readonly DerivedField[];
}
