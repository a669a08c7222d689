import { STATUTORY_EXPECTED, type AgreementClass } from "../../../model/targets/localAreaAgreement";
import { yearsFrom } from "../../facts/financialYears";

/** A target of the agreement. */
export interface AgreementRow {
  /** A national indicator's code or a local one. */
  readonly code: string;
  readonly title: string;
  readonly unit: string;
  /** Which direction is better; "" where it is not known. */
  readonly polarity: string;
  readonly class: AgreementClass;
  /** Left out where there is none yet. */
  readonly baseline?: number;
  /** One for each year; undefined for a year without one. */
  readonly targets?: readonly (number | undefined)[];
}

/** What the sheet is made from. */
export interface Agreement {
  readonly subtitle: string;
  /** Where baselines and targets come from, as far as it is known. */
  readonly source: string;
  /** The three years of the agreement. */
  readonly years: readonly string[];
  /** How many statutory targets it should have. */
  readonly statutoryExpected: number;
  readonly rows: readonly AgreementRow[];
  /** How many rows there are for targets, spare ones among them. */
  readonly room: number;
  readonly notes: readonly string[];
}

/** An agreement sets a target for each of so many years. */
export const YEARS = 3;

/** Spare rows below the targets that are there. */
const SPARE = 10;

const METHOD_NOTES: readonly string[] = [
  "Method: Framework report 2007, paras 13 and 51: up to 35 designated targets from the national indicator set, with a target for each of three years.",
  "The statutory education and early-years targets come on top of the 35: 16 in the LAA slides 2007, 17 in the Framework report (December 2007), 18 in the LAA report (May 2007).",
  "Local targets carry no reporting to government, but the same statutory duty (Framework report 2007, para 52). The Local Strategic Partnership monitors them.",
  "Without a baseline a designated target is set at the first annual review: that is a finding to act on, no error (Framework report 2007, para 63).",
  "Fewer designated targets than the most allowed are never a finding.",
];

/** A sheet for these targets, with spare rows; where their figures come from is for the user to say. */
export function agreementOf(rows: readonly AgreementRow[], firstYear: string): Agreement {
  return {
    subtitle: "Designated, statutory and local targets, with a baseline and a target for each year",
    source: "",
    years: yearsFrom(firstYear, YEARS),
    statutoryExpected: STATUTORY_EXPECTED,
    rows,
    room: rows.length + SPARE,
    notes: ["Enter where baselines and targets come from: document, section and date.", ...METHOD_NOTES],
  };
}

/** The same with a note on where the figures come from. */
export function withSource(agreement: Agreement, subtitle: string, source: readonly string[]): Agreement {
  return {
    ...agreement,
    subtitle,
    source: "Illustrative, in no source",
    notes: [...source, ...METHOD_NOTES],
  };
}
