import { itemTable } from "../kinds/itemTable";
import { isMissing } from "../marks";
import type { At } from "../statement";
import { polarityOf } from "../kinds/polarityAt";

export const corporate = itemTable("CORPORATE", "aggregate override reason polarity=lower minimum", {
  Aggregate: "aggregate",
  Override: (at) => (isGiven(at, "override") ? "override" : undefined),
  Reason: (at) => (isGiven(at, "override") ? `"${at.shown(at.row, 1)}"` : undefined),
  "Corporate target": (at) => {
    const target = isGiven(at, "override") ? "override" : "aggregate";
    if (!isGiven(at, "minimum")) return target;
    return `${isLower(at) ? "MIN" : "MAX"}(${target},minimum)`;
  },
  "Gap to aggregate": (at) =>
    isLower(at) ? "[Aggregate]-[Corporate target]" : "[Corporate target]-[Aggregate]",
  Note: (at) => noteOf(at),
});

const isGiven = (at: At, name: string): boolean => !isMissing(at.list(name)[0] ?? "");
const isLower = (at: At): boolean => polarityOf(at.list("polarity")[0] ?? "", "lower") === "lower";

/** Which of the notes applies, the first that does. */
function noteOf(at: At): string {
  const target = isGiven(at, "override") ? "override" : "aggregate";
  const [tougher, softer] = isLower(at) ? ["<", ">"] : [">", "<"];
  const plain = isGiven(at, "override")
    ? `IF(override${softer}aggregate,"Override is softer than the local targets","Override: ${at.shown(3, 1)}")`
    : '"Aggregate of local targets"';
  return isGiven(at, "minimum")
    ? `IF(minimum${tougher}${target},"Minimum standard applies",${plain})`
    : plain;
}
