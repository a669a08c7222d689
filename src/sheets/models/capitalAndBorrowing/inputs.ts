import { referenceList } from "../../../catalogue/inCells/referenceLists";
import type { Repayment } from "../../../model/budget/debtLeft";
import type { Figure } from "../../page/yearTable";

/** What kind of money a source brings. */
export const KINDS = ["Grant", "Own resources", "Borrowing", "Contingency"] as const;
export type Kind = (typeof KINDS)[number];

/** A part of the programme, with what it spends in each year. */
export interface SpendBlock {
  readonly name: string;
  readonly spend: readonly Figure[];
}

/** Where money for the programme comes from, with what it makes available in each year. */
export interface Source {
  readonly name: string;
  /** What the documents say of it. */
  readonly position: string;
  readonly kind: Kind | null;
  /** 1 is used first. */
  readonly order: number | null;
  readonly available: readonly Figure[];
}

/** What the sheet is worked out from; figures by year have one for each year. */
export interface CapitalInputs {
  readonly subtitle: string;
  /** Where the figures come from whose rows do not say it. */
  readonly source: string;
  readonly years: readonly string[];
  readonly blocks: readonly SpendBlock[];
  readonly sources: readonly Source[];
  /** How far the programme may exceed its funding, a fraction of the funding. */
  readonly overProgrammingLimit: Figure;
  /** Extra borrowing approved over all years. */
  readonly contingency: Figure;
  readonly contingencySource: string;
  readonly openingDebt: Figure;
  readonly repaid: readonly Figure[];
  readonly borrowingLimits: readonly Figure[];
  /** A loan of so much shows what borrowing costs year by year. */
  readonly loan: Figure;
  readonly life: Figure;
  readonly interest: Figure;
  readonly repayment: Repayment;
  readonly notes: readonly string[];
}

/** What is known of each of the documents' seven sources: its kind, and a prudent place in the order of use. */
const USE: Readonly<Record<string, { readonly kind: Kind; readonly order: number }>> = {
  "Single Capital Pot": { kind: "Grant", order: 1 },
  "Capital receipts": { kind: "Own resources", order: 2 },
  "Capital reserves": { kind: "Own resources", order: 3 },
  "Revenue contributions to capital outlay (RCCO)": { kind: "Own resources", order: 4 },
  "Supported borrowing": { kind: "Borrowing", order: 5 },
  "Unsupported borrowing": { kind: "Borrowing", order: 6 },
  "Additional contingency borrowing": { kind: "Contingency", order: 7 },
};

/** Where the contingency comes from; how it falls on its years is in no source. */
export const CONTINGENCY_SOURCE = "£60m in all: Budget submission 2010-13, Capital budgets; by year assumed";

/** The seven sources. Source: Budget submission 2010-13, Capital budgets; Framework report 2007, paras 68 and 73. */
export const CAPITAL_SOURCES = referenceList("capital sources").rows.map(([, name]) => String(name));

/** Blocks of spend to begin with: the documents name none. */
export const BLOCKS = [
  "Property",
  "Information and communication technology",
  "Vehicles and transport",
  "Equipment",
  "Safer Neighbourhoods bases",
] as const;

/** A source by its name, as far as the documents know it. */
export function source(name: string, available: readonly Figure[]): Source {
  const position = referenceList("capital sources").rows.find(([, known]) => known === name)?.[2];
  return {
    name,
    position: String(position ?? ""),
    kind: USE[name]?.kind ?? null,
    order: USE[name]?.order ?? null,
    available,
  };
}

/** What holds of every sheet, with or without figures. */
export const METHOD_NOTES: readonly string[] = [
  "Each year's programme is paid for from the sources in their order of use; money that is not used is not carried forward: add it to the next year.",
  "Over-programming is the programme less its funding, the contingency left out; its limit, 20% of the funding, is that of reports to the Authority of 13 September 2010 and 2011.",
  "Debt against its limit: planned borrowing less what is repaid. With the contingency: as if all of it were drawn as well.",
  "Revenue cost: half a year's interest in the year of borrowing, then interest and minimum revenue provision (MRP). One pattern serves every year's borrowing.",
];

/** The same with no figures: years, blocks and sources only. */
export function blankInputs(
  years: readonly string[],
  blocks: readonly string[],
  sources: readonly string[],
): CapitalInputs {
  const none = years.map(() => null);
  return {
    subtitle: "How the capital programme is paid for, and what its borrowing costs, £m",
    source: "",
    years,
    blocks: blocks.map((name) => ({ name, spend: none })),
    sources: sources.map((name) => source(name, none)),
    overProgrammingLimit: 0.2,
    contingency: null,
    contingencySource: "Extra borrowing approved, all years together",
    openingDebt: null,
    repaid: none,
    borrowingLimits: none,
    loan: 100,
    life: null,
    interest: null,
    repayment: "equal",
    notes: [
      "Enter where programme, sources and limits come from: document, section and date.",
      ...METHOD_NOTES,
    ],
  };
}
