import type { Indicator } from "../indicator";
import type { Link } from "../inPane/linksOf";
import { tidyCode } from "../codes/tidyCode";
import { splitCodes } from "./reading/codesNamed";

/**
 * The links that the user's own indicators state in their PSA, APACS and KPI columns, by the key of either side.
 * A code that is no indicator's key links nothing: it only stands in the indicator's detail.
 */
export function ownLinks(
  own: readonly Indicator[],
  all: readonly Indicator[],
): ReadonlyMap<string, readonly Link[]> {
  const named = new Map(all.map((indicator) => [tidyCode(indicator.key), indicator]));
  const byKey = new Map<string, Map<string, Link>>();
  const link = (from: Indicator, to: Indicator) => {
    const links = byKey.get(from.key) ?? new Map<string, Link>();
    links.set(to.key, { to: to.key, toSet: to.set, status: "own", note: "" });
    byKey.set(from.key, links);
  };
  for (const indicator of own) {
    for (const code of codesNamedBy(indicator)) {
      const target = named.get(tidyCode(code));
      if (!target || target.key === indicator.key) continue;
      link(indicator, target);
      link(target, indicator);
    }
  }
  return new Map([...byKey].map(([key, links]) => [key, [...links.values()]]));
}

function codesNamedBy({ psa, apacs, kpi }: Indicator): readonly string[] {
  return [psa, apacs, kpi].flatMap(splitCodes);
}
