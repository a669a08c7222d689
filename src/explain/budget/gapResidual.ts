import { list } from "../kinds/list";
import { upTo, type At } from "../statement";

export const gapResidual = list("GAP.RESIDUAL", "gap savings deliverability", "Gap left", (at) => {
  const counted = savingsOf(at).map(([saving, proposal]) =>
    at.has("deliverability") ? `${saving}*AT(deliverability,${proposal})` : saving,
  );
  return { is: counted.length > 0 ? `gap-SUM(${counted.join(",")})` : "gap" };
});

/** The savings that come off a gap, each with the place of its proposal: years run as the gaps do, proposals the other way. */
function savingsOf(at: At): [saving: string, proposal: number][] {
  const savings = at.area("savings");
  const gaps = at.area("gap");
  const [down, across] = [savings.length, savings[0]?.length ?? 0];
  if (gaps.flat().length === 1 || down * across === 1) {
    return upTo(down * across).map((proposal) => [`AT(savings,${proposal})`, proposal]);
  }
  return gaps.length === 1
    ? upTo(down).map((proposal) => [`CELL(savings,${proposal},${at.along})`, proposal])
    : upTo(across).map((proposal) => [`CELL(savings,${at.along},${proposal})`, proposal]);
}
