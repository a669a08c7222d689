import { itemTable } from "../kinds/itemTable";
import type { At } from "../statement";

export const convergence = itemTable("CONVERGENCE", "before1 before2 after1 after2 interval1 interval2", {
  "Gap before": "before1-before2",
  "Gap after": "after1-after2",
  Reduction: "([Gap before]-[Gap after])/[Gap before]",
  "Levelling down": (at) => {
    const ahead = at.number("before1") >= at.number("before2") ? 1 : 2;
    return `IF(AND(ABS([Gap after])<ABS([Gap before]),after${ahead}<before${ahead}),"Yes","No")`;
  },
  Significant: (at) =>
    isGiven(at) ? 'IF(ABS([Gap before]-[Gap after])>(interval1^2+interval2^2)^0.5,"Yes","No")' : undefined,
});

const isGiven = (at: At): boolean => at.number("interval1") !== 0 || at.number("interval2") !== 0;
