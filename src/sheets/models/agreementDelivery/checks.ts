import type { WordRows } from "../../page/byWord";
import type { Check } from "../../page/checkList";
import { formula, term } from "../../plan/content";
import type { ContributionCells } from "./contributions";
import type { TargetCells } from "./targets";

/** What must hold of the sheet, worked out again in ordinary formulas. */
export function deliveryChecks(
  { targets, kinds, themes, leads }: TargetCells,
  given: ContributionCells,
  added: readonly (readonly [string, WordRows])[],
): Check[] {
  const years = Array.from({ length: given.amounts.box.columns }, (_, year) => year);
  const same = ({ total }: WordRows) =>
    term`ROUND(${years.map((year) => term`ABS(SUM(${given.amounts.columns(year)})-${total.cell(0, year)})`).join("+")},6)=0`;
  return [
    [
      "Every target has a kind, a theme and a lead partner",
      () => formula`SUMPRODUCT((${targets}<>"")*((${kinds}="")+(${themes}="")+(${leads}="")>0))=0`,
    ],
    [
      "No target is listed twice",
      () => formula`SUMPRODUCT((${targets}<>"")*(COUNTIF(${targets},${targets}&"")>1))=0`,
    ],
    [
      "Every contribution goes to a target of the list, from a partner and with its money named",
      () =>
        formula`SUMPRODUCT((${given.targets}<>"")*((COUNTIF(${targets},${given.targets}&"")=0)+(${given.partners}="")+(${given.money}="")>0))=0`,
    ],
    ...added.map(([by, rows]): Check => [
      `Contributions ${by} add up to all of them`,
      () => formula`${same(rows)}`,
    ]),
  ];
}
