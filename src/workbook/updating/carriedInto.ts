import type { Model } from "../../sheets/model";
import type { Draft, Placement } from "../../sheets/plan/draft";
import { carriedPlan, type CarriedPlan } from "./carriedPlan";
import { chosenLike } from "./chosenLike";
import { laidAsRead, type ReadSheet } from "./laidSheet";

/**
 * A model's sheet of today with what was entered in an old one: with as many years, names and rows; or laid out as the
 * worked example where that has a place for more of it, and no figure of its own besides.
 */
export function carriedInto(
  model: Model,
  old: ReadSheet,
  place: Placement,
  agreed: (draft: Draft) => Draft = (draft) => draft,
): CarriedPlan {
  const prefixed = (draft: Draft): CarriedPlan => {
    let prefix = "";
    const [plan] = agreed(draft)({
      sheet: (wish) => place.sheet(wish),
      prefix: (wish) => (prefix = place.prefix(wish)),
      table: (wish) => place.table(wish),
    });
    if (!plan) throw new RangeError(`${model.id} has no sheet`);
    return carriedPlan(old, plan, prefix);
  };
  const blank = prefixed(model.blank(chosenLike(model, laidAsRead(old))));
  if (blank.lost.length === 0) return blank;
  const example = prefixed(model.example);
  return example.spare === 0 && example.lost.length < blank.lost.length ? example : blank;
}
