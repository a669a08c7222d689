import type { Check } from "../../page/checkList";
import { notCountedAgain } from "../../page/notCountedAgain";
import { formula, term } from "../../plan/content";
import type { SummaryCells } from "./settings";
import type { SummaryRows } from "./steps";

/** What must hold of the sheet, worked out again in ordinary formulas. */
export function summaryChecks(
  { limitNames, gaps, savings, precept, reserves, borrowing, identified }: SummaryCells,
  { left }: SummaryRows,
): Check[] {
  const begun = (holds: string) => formula`IF(COUNT(${gaps})=0,TRUE,${holds})`;
  const limits = gaps.box.rows;
  const known = term`MMULT(SEQUENCE(1,${limits},1,0),ISNUMBER(${gaps})*1)`;
  const met = [savings, precept, reserves]
    .map((row) => term`-SUM(IF(ISNUMBER(${row}),${row},0)*${known})`)
    .join("");
  return [
    [
      "What meets the gap leads from the gap to what is left, all limits together",
      () =>
        begun(
          term`ROUND(SUM(${gaps})+SUM(IF(ISNUMBER(${borrowing}),${borrowing},0)*${known})${met}-SUM(${left}),6)=0`,
        ),
    ],
    [
      "Savings already identified are not among those that can be delivered: the gap comes on top of them",
      () => formula`IF(COUNT(${identified})=0,TRUE,${notCountedAgain(savings, identified)})`,
    ],
    ["Every limit has a gap in every year", () => begun(term`COUNT(${gaps})=${limits * gaps.box.columns}`)],
    [
      "Every limit has a name, and none is listed twice",
      () => formula`SUMPRODUCT((${limitNames}="")+(COUNTIF(${limitNames},${limitNames}&"")>1))=0`,
    ],
  ];
}
