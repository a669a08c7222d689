import type { Indicator } from "../indicator";
import type { Link } from "../inPane/linksOf";
import { tidyCode } from "../codes/tidyCode";
import { splitCodes } from "./reading/codesNamed";

/**
 * The ties that the user's own indicators state in their PSA, APACS and KPI columns, by the key of either side.
 * A code that is no indicator's key ties nothing: it only stands in the indicator's detail.
 */
export function ownLinks(
  own: readonly Indicator[],
  all: readonly Indicator[],
): ReadonlyMap<string, readonly Link[]> {
  const named = new Map(all.map((indicator) => [tidyCode(indicator.key), indicator]));
  const byKey = new Map<string, Map<string, Link>>();
  const tie = (from: Indicator, to: Indicator) => {
    const ties = byKey.get(from.key) ?? new Map<string, Link>();
    ties.set(to.key, { to: to.key, toSet: to.set, status: "own", note: "" });
    byKey.set(from.key, ties);
  };
  for (const indicator of own) {
    for (const code of codesNamedBy(indicator)) {
      const target = named.get(tidyCode(code));
      if (!target || target.key === indicator.key) continue;
      tie(indicator, target);
      tie(target, indicator);
    }
  }
  return new Map([...byKey].map(([key, ties]) => [key, [...ties.values()]]));
}

function codesNamedBy({ psa, apacs, kpi }: Indicator): readonly string[] {
  return [psa, apacs, kpi].flatMap(splitCodes);
}
