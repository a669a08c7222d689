import type { Check } from "../../page/checkList";
import { formula, term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { ActivityCells, KindCells, UnitCells } from "./lists";
import type { ObjectiveCells, YearCells } from "./results";

interface Checked {
  readonly kinds: KindCells;
  readonly units: UnitCells;
  readonly groups: ActivityCells;
  readonly yearly: YearCells;
  readonly costs: ObjectiveCells;
  readonly published: Reference;
  readonly gross: Reference;
}

/** What must hold of the sheet, worked out again in ordinary formulas. */
export function workforceChecks(checked: Checked): Check[] {
  const { kinds, units, groups, yearly, costs, published, gross } = checked;
  const years = Array.from({ length: kinds.people.box.columns }, (_, year) => kinds.people.columns(year));
  const below = years.map((people) => term`SUMPRODUCT(ISNUMBER(${people})*(${people}<${kinds.least}))`);
  const replaced = Array.from({ length: units.replaced.box.columns }, (_, year) =>
    units.replaced.columns(year),
  );
  return [
    ["No kind of people falls below its least", () => formula`${below.join("+")}=0`],
    [
      "No unit replaces more officers than hold civil posts",
      () => formula`SUMPRODUCT((${replaced.map((year) => year.toString()).join("+")}>${units.inPosts})*1)=0`,
    ],
    [
      "The time of every group is shared out, no more and no less",
      () =>
        formula`COUNTIF(${groups.together},">0.9999999")-COUNTIF(${groups.together},">=1.0000001")=COUNT(${groups.together})`,
    ],
    [
      "What objectives cost is what the groups cost",
      () =>
        formula`IF(COUNT(${groups.shares})=0,TRUE,ROUND(SUM(${costs.costs})-SUMPRODUCT(${groups.people}*${groups.costs})/1000,6)=0)`,
    ],
    [
      "There are more people than the published number, where there is one",
      () =>
        formula`IF(COUNT(${published},${kinds.people})<2,TRUE,SUM(${kinds.people.columns(0)})>N(${published}))`,
    ],
    [
      "People cost no more than the gross budget",
      () => formula`IF(COUNT(${gross})=0,TRUE,MAX(${yearly.cost})<=${gross})`,
    ],
  ];
}
