import { elementwise } from "../kinds/elementwise";
import { polarityAt } from "../kinds/polarityAt";

export const distance = elementwise(
  "DISTANCE",
  "actual target polarity=higher output=amount",
  "Distance to target",
  (at) => {
    const polarity = polarityAt(at);
    if (polarity === "neutral") return { is: '"n/a"', rule: "No direction is better." };
    const ahead = polarity === "lower" ? "target-actual" : "actual-target";
    return at.option("output") === "share" ? `(${ahead})/ABS(target)` : ahead;
  },
);
