import type { Figure } from "../../page/yearTable";

/** A billing authority, which collects the tax and passes it on. */
export interface BillingAuthority {
  readonly name: Figure;
  /** In Band D equivalents, for the first year. */
  readonly taxBase: Figure;
  /** Surplus of the collection fund, a deficit below 0. */
  readonly collectionFund: Figure;
  /** What it was told to pay, to check against. */
  readonly published: Figure;
  readonly source: string;
}

/** Another authority's increase in Band D, or one that is only thought of. */
export interface Increase {
  readonly name: string | null;
  readonly bandD: Figure;
  readonly previous: Figure;
  readonly percent: Figure;
  readonly pounds: Figure;
  readonly taxBase: Figure;
  readonly source: string;
}

/** A row of figures by year with where they come from. */
export interface YearRow {
  readonly name: string;
  readonly figures: readonly Figure[];
  readonly source: string;
}

/** Money that the reserve holds for a purpose, and when it is to be used. */
export interface Purpose extends YearRow {
  readonly earmarked: Figure;
}

/** Which Band D the reserves are worked out from. */
export const OPTIONS = ["Freeze", "At the limit", "Chosen"] as const;

export interface TaxInputs {
  readonly subtitle: string;
  /** Where figures come from whose rows do not say better. */
  readonly source: string;
  readonly years: readonly string[];
  readonly requirement: YearRow;
  readonly grants: readonly YearRow[];
  readonly baseGrowth: YearRow;
  readonly collectionFund: YearRow;
  readonly limitPercent: YearRow;
  readonly limitPounds: YearRow;
  readonly chosen: YearRow;
  readonly previous: Figure;
  readonly previousSource: string;
  readonly option: (typeof OPTIONS)[number];
  readonly general: Figure;
  readonly minimumShare: Figure;
  readonly purposes: readonly Purpose[];
  readonly authorities: readonly BillingAuthority[];
  readonly others: readonly Increase[];
  readonly notes: readonly string[];
}

/** Grants to begin with. */
export const GRANTS = [
  "Police grant",
  "Revenue Support Grant and business rates",
  "Council Tax Support Grant",
  "Council Tax Freeze Grants",
  "Other general grant",
] as const;

/** Purposes to begin with. */
export const PURPOSES = ["Insurance", "Change programme"] as const;

/** What holds of every sheet, with or without figures. */
export const METHOD_NOTES: readonly string[] = [
  "Band D: requirement less grants and the collection fund’s surplus, over the tax base, to the penny. The other bands are their ninths of it (Local Government Finance Act 1992, section 5).",
  "Limit on increases: the larger of the percentage and the pounds given; one that is left blank does not count (Localism Act 2011, Schedule 5). Limits are set each year.",
  "Every option’s increase is on its own Band D of the year before. The yield is tax base × Band D; the gap is what requirement is left after grants, collection fund and yield.",
  "The general reserve meets the gap as far as its least allows, and a surplus is paid in; what is earmarked meets no gap. The least is a share of the first year’s requirement: a house convention, to be justified by the chief finance officer.",
];

const rowsOf = (names: readonly string[], years: number): YearRow[] =>
  names.map((name) => ({ name, figures: Array<null>(years).fill(null), source: "" }));

/** The same with no figures: years, grants, purposes and rows only. */
export function blankInputs(
  years: readonly string[],
  grants: readonly string[],
  purposes: readonly string[],
  rows: number,
): TaxInputs {
  const none = { name: "", figures: Array<null>(years.length).fill(null), source: "" };
  return {
    subtitle: "Precept, bands, the limit on increases, and what reserves have to give, £",
    source: "",
    years,
    requirement: none,
    grants: rowsOf(grants, years.length),
    baseGrowth: none,
    collectionFund: none,
    limitPercent: none,
    limitPounds: none,
    chosen: none,
    previous: null,
    previousSource: "",
    option: "Chosen",
    general: null,
    minimumShare: null,
    purposes: rowsOf(purposes, years.length).map((row) => ({ ...row, earmarked: null })),
    authorities: Array<BillingAuthority>(rows).fill({
      name: null,
      taxBase: null,
      collectionFund: null,
      published: null,
      source: "",
    }),
    others: Array<Increase>(3).fill({
      name: null,
      bandD: null,
      previous: null,
      percent: null,
      pounds: null,
      taxBase: null,
      source: "",
    }),
    notes: [
      "Enter where requirement, grants and tax bases come from: document, section and date.",
      ...METHOD_NOTES,
    ],
  };
}
