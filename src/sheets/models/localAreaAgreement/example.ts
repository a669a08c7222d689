import { TO_READ } from "./documents";
import type { AgreementClass } from "../../../model/targets/localAreaAgreement";
import { indicatorFacts } from "../../facts/indicatorFacts";
import { agreementOf, withSource, type AgreementRow } from "./agreement";

/** A code, the baseline (null where there is none) and the targets of three years: every figure is made up. */
type Figures = readonly [code: string, baseline: number | null, targets: readonly number[]];

/** Which indicator has no baseline is made up too: the documents count 64 and name none. */
const DESIGNATED: readonly Figures[] = [
  ["NI 4", 38, [39.5, 41, 42.5]],
  ["NI 15", 2.4, [2.2, 2, 1.8]],
  ["NI 16", 23.2, [22.3, 21.3, 20.4]],
  ["NI 21", 27, [29, 31, 33]],
  ["NI 32", 34, [32, 30, 28]],
  ["NI 35", null, []],
  ["NI 40", 760, [790, 822, 855]],
  ["NI 56", 21.5, [21.2, 20.8, 20.5]],
  ["NI 117", 8.6, [8, 7.4, 6.8]],
  ["NI 123", 820, [850, 880, 910]],
  ["NI 155", 210, [260, 310, 360]],
  ["NI 192", 27, [30, 33, 36]],
];

/** The 16 statutory education and early-years targets: which they are is unconfirmed, their number is printed. */
const STATUTORY: readonly Figures[] = [
  ["NI 72", 42, [45, 48, 51]],
  ["NI 73", 70, [72, 74, 76]],
  ["NI 74", 68, [70, 72, 74]],
  ["NI 75", 46, [49, 52, 55]],
  ["NI 83", 70, [72, 74, 76]],
  ["NI 87", 6.5, [6.1, 5.7, 5.3]],
  ["NI 92", 36, [34, 32, 30]],
  ["NI 93", 82, [84, 86, 88]],
  ["NI 94", 78, [80, 82, 84]],
  ["NI 95", 32, [34, 36, 38]],
  ["NI 96", 60, [62, 64, 66]],
  ["NI 97", 62, [64, 66, 68]],
  ["NI 98", 32, [34, 36, 38]],
  ["NI 99", 46, [48, 50, 52]],
  ["NI 100", 44, [46, 48, 50]],
  ["NI 101", 14, [16, 18, 20]],
];

const LOCAL: readonly AgreementRow[] = [
  {
    code: "L 1",
    title: "Young people who take part in summer activities",
    unit: "number",
    polarity: "higher",
    class: "local",
    baseline: 1200,
    targets: [1300, 1400, 1500],
  },
  {
    code: "L 2",
    title: "Households burgled again within a year",
    unit: "percent",
    polarity: "lower",
    class: "local",
    baseline: 9,
    targets: [8.5, 8, 7.5],
  },
];

/** An agreement as it might be: 12 designated, 16 statutory and two local targets with illustrative figures. */
export const ILLUSTRATIVE = withSource(
  agreementOf(
    [...DESIGNATED.map(rowOf("designated")), ...STATUTORY.map(rowOf("statutory")), ...LOCAL],
    "2008/09",
  ),
  "Twelve designated, sixteen statutory and two local targets. The choice and all figures are illustrative.",
  [
    "Codes, titles, units and directions: the catalogue (national indicators, October 2007; many titles are unconfirmed). Choice and figures are illustrative, in no source.",
    ...TO_READ,
    "Which 16 indicators are the statutory ones is unconfirmed: their number is printed, their codes are not.",
  ],
);

function rowOf(kind: AgreementClass): (figures: Figures) => AgreementRow {
  return ([code, baseline, targets]) => {
    const { title, unit, polarity } = indicatorFacts(code);
    return { code, title, unit, polarity, class: kind, targets, ...(baseline === null ? {} : { baseline }) };
  };
}
