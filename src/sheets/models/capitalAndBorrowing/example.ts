import { yearsFrom } from "../../facts/financialYears";
import { BLOCKS, CAPITAL_SOURCES, METHOD_NOTES, source, type CapitalInputs } from "./inputs";

/** What each block spends from 2010/11 to 2016/17, £m: made up, in none of the source documents. */
const SPEND: Readonly<Record<(typeof BLOCKS)[number], readonly number[]>> = {
  Property: [70, 65, 60, 55, 50, 50, 40],
  "Information and communication technology": [60, 55, 50, 50, 45, 45, 40],
  "Vehicles and transport": [30, 30, 30, 28, 28, 28, 28],
  Equipment: [12, 12, 12, 12, 12, 12, 12],
  "Safer Neighbourhoods bases": [25, 20, 15, 10, 5, 5, 0],
};

/** What each source makes available, £m. The contingency is the published £60m over three years; the rest is made up. */
const AVAILABLE: Readonly<Record<string, readonly number[]>> = {
  "Supported borrowing": [30, 30, 30, 28, 28, 28, 28],
  "Unsupported borrowing": [35, 30, 25, 25, 25, 25, 25],
  "Additional contingency borrowing": [20, 20, 20, 0, 0, 0, 0],
  "Capital receipts": [30, 25, 20, 20, 20, 20, 20],
  "Capital reserves": [15, 10, 5, 0, 0, 0, 0],
  "Revenue contributions to capital outlay (RCCO)": [12, 10, 10, 10, 10, 10, 10],
  "Single Capital Pot": [55, 55, 55, 50, 45, 45, 45],
};

/** An illustrative seven-year programme over the documents' sources, with the published contingency. */
export const ILLUSTRATIVE: CapitalInputs = {
  subtitle:
    "How the capital programme is paid for, and what its borrowing costs, £m. All but the contingency of £60m is illustrative.",
  source: "Illustrative, in no source",
  years: yearsFrom("2010/11", 7),
  blocks: BLOCKS.map((name) => ({ name, spend: SPEND[name] })),
  sources: CAPITAL_SOURCES.map((name) => source(name, AVAILABLE[name] ?? [])),
  overProgrammingLimit: 0.2,
  contingency: 60,
  contingencySource:
    "Budget submission 2010-13, Capital budgets: £60m for additional borrowing over three years",
  openingDebt: 250,
  repaid: [12, 14, 16, 18, 20, 22, 24],
  borrowingLimits: [340, 390, 450, 490, 520, 550, 580],
  loan: 100,
  life: 25,
  interest: 0.045,
  repayment: "equal",
  notes: [
    "Source of the years, the seven sources and the contingency: MPS/MPA Interim Budget Submission 2010-13 (v0.13.2), Capital budgets; Single Capital Pot: Framework report 2007, paras 68 and 73.",
    "Blocks of spend, amounts, debt, borrowing limits, rates and the order of use are illustrative, in none of the documents. How the contingency falls on its three years is assumed.",
    "The borrowing limits cover planned borrowing; to draw the contingency they would have to be reviewed with the GLA (Budget submission 2010-13, Capital budgets).",
    "Capital reserves and revenue contributions are one-off sources, and capital receipts are falling (Budget submission 2010-13, Capital budgets).",
    ...METHOD_NOTES,
  ],
};
