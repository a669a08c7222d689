import { elementwise } from "../kinds/elementwise";
import { polarityAt } from "../kinds/polarityAt";

export const rag = elementwise(
  "RAG",
  "actual target polarity=higher tolerance=0.05 rule=percent previous",
  "Status",
  (at) => {
    const polarity = polarityAt(at);
    const rule = at.option("rule");
    const better = polarity === "lower" ? "target-actual" : "actual-target";
    const band = rule === "points" ? "tolerance" : "tolerance*ABS(target)";
    const open = 'IF(OR(MISSING(actual),MISSING(target)),"No data",';
    if (polarity === "neutral") return `${open}"n/a")`;
    if (rule !== "direction") {
      return `${open}IF(${better}>=0,"Green",IF(${better}>=-${band},"Amber","Red")))`;
    }
    const worse = polarity === "lower" ? "actual>previous" : "actual<previous";
    return `${open}IF(${better}>=-${band},"Green",IF(MISSING(previous),"No data",IF(${worse},"Red","Amber"))))`;
  },
);
