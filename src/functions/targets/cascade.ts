import {
  cascade as cascadeGap,
  CASCADE_COLUMNS,
  CASCADE_METHODS,
  type CascadeMethod,
  type Locality,
} from "../../model/targets/cascade";
import { absent, invalid } from "../../model/refusal";
import { answer } from "../edge/answer";
import type { Given } from "../edge/given";
import { amount, figure, option, polarity as whichIsBetter } from "../edge/readers";
import { refuseBeyondSheet } from "../edge/size";

type Name = "baselines" | "targets" | "corporate" | "method" | "polarity" | "best";

/**
 * Shares the gap between local targets and the corporate target back to localities.
 * @customfunction CASCADE CASCADE
 * @words local targets, share a target, disaggregate, targets for boroughs
 * @param baselines Baselines of the localities, counts; a missing one takes no share
 * @param targets Local targets, one for each baseline
 * @param corporate The corporate target
 * @param [method] proportional (by baseline), headroom (by room to the best) or stretch (one rate of improvement for all); usually proportional
 * @param [polarity] Which direction is better: higher or lower; usually lower
 * @param [best] Best level each locality could reach, for headroom
 * @returns A table of Locality, Gap share and Revised target, one row for each locality. The shares of proportional and headroom are whole units of the finest decimal used and add up to the gap.
 * @throws #N/A A missing target.
 * @throws #DIV/0! A gap and no baselines to share it by.
 * @throws #VALUE! Not enough headroom, a target that would fall below 0, a stretch beyond 100%.
 * @example =PLAN.CASCADE({1000;800;600},{950;780;570},2200) → {"Locality","Gap share","Revised target";"Locality 1",42,908;"Locality 2",33,747;"Locality 3",25,545}
 * @see Planning report 2002, Appendix 2; methods are standard practice
 */
export function cascade(
  baselines: any[][],
  targets: any[][],
  corporate: any[][],
  method?: any[][],
  polarity?: any[][],
  best?: any[][],
): any[][] {
  return answer({ baselines, targets, corporate, method, polarity, best }, (given) => {
    const way = given.value("method", option(CASCADE_METHODS, "proportional"));
    const { rows, columns } = given.size("baselines");
    refuseBeyondSheet(rows * columns, CASCADE_COLUMNS.length);
    const localities = localitiesOf(given, way);
    const better = given.value("polarity", whichIsBetter("lower"));
    const shares = cascadeGap(localities, given.value("corporate", amount()), way, better);
    const byItem = new Map(localities.map(({ item }, index) => [item, shares[index]]));
    return [
      CASCADE_COLUMNS,
      ...given
        .list("baselines", () => null)
        .map((_, item) => {
          const found = byItem.get(item);
          return [`Locality ${item + 1}`, found?.share, found?.revised];
        }),
    ];
  });
}

/** The localities that are not blank in both lists. */
function localitiesOf(given: Given<Name>, method: CascadeMethod): Locality[] {
  const baselines = given.list("baselines", figure({ atLeast: 0 }));
  const targets = given.listLike("baselines", "targets", figure());
  const best = method === "headroom" ? given.listLike("baselines", "best", figure()) : [];
  const filled = given.filledItems(["baselines", "targets"]);
  return filled.map((item) => {
    const target = targets[item];
    if (target === undefined) throw absent("targets", "no target yet. Enter one.", item);
    if (method === "headroom" && best[item] === undefined) {
      throw invalid("best", "no best level yet. Headroom needs the one each locality could reach.", item);
    }
    return { baseline: baselines[item], target, best: best[item], item };
  });
}
