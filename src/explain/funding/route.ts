import { alongList } from "../areas";
import { declared, type At, type Statement } from "../statement";

/** Each route and why, the first that applies; `said` is the route or the reason. */
const chosen = (said: 0 | 1): string => {
  const text = (route: string, reason: string) => `"${said === 0 ? route : reason}"`;
  return [
    "IF(TICKED(capital),IF(OR(TICKED(ringfenced),TICKED(uncertain)),",
    `${text("Capital grant", "Capital, and ring-fenced or uncertain")},`,
    `${text("Single Capital Pot", "Capital without a ring-fence")}),`,
    `IF(TICKED(ringfenced),${text("Specific grant", "Needs a ring-fence")},`,
    `IF(TICKED(uncertain),${text("Specific grant", "Allocations are uncertain")},`,
    `IF(TICKED(policyCriteria),${text("Area Based Grant", "Allocated on specific policy criteria")},`,
    `${text("Revenue Support Grant", "Can go by general formula")}))))`,
  ].join("");
};

/** Lists across make two rows, one of routes and one of reasons; else there is a row for each stream. */
const isAcross = (at: At): boolean =>
  ["ringfenced", "uncertain", "policyCriteria", "capital"].some((name) => {
    const area = at.area(name);
    return area.length === 1 && (area[0]?.length ?? 0) > 1;
  });

export const route: Statement = {
  id: "ROUTE",
  ...declared("ringfenced uncertain policyCriteria capital"),
  item: (at, area) => alongList(area, isAcross(at) ? at.column : at.row),
  said: (at) => {
    const isReason = (isAcross(at) ? at.row : at.column) === 1;
    return { name: isReason ? "Reason" : "Route", is: chosen(isReason ? 1 : 0) };
  },
};
