import { alongList } from "../areas";
import { twoSidedQuantile } from "../../model/numbers/normal";
import { declared, worked, type At, type Statement } from "../statement";

/** Shares that run across make two rows, of lower and of upper ends; else each share has a row. */
const isAcross = (at: At): boolean =>
  ["share", "sample", "designEffect"].some((name) => at.area(name).length === 1 && at.list(name).length > 1);

export const surveyInterval: Statement = {
  id: "SURVEY.INTERVAL",
  ...declared("share sample confidence=0.95 designEffect=1 method=normal"),
  item: (at, area) => alongList(area, isAcross(at) ? at.column : at.row),
  said: (at) => {
    const isUpper = (isAcross(at) ? at.row : at.column) === 1;
    if (at.shown(at.row, at.column) === "") return undefined;
    return { name: isUpper ? "Upper end" : "Lower end", is: `MAX(0,MIN(1,${end(at, isUpper ? "+" : "-")}))` };
  },
};

function end(at: At, sign: "+" | "-"): string {
  const z = worked("standard errors", twoSidedQuantile(at.number("confidence")));
  const asked = "(sample/designEffect)";
  if (at.option("method") !== "wilson") return `share${sign}${z}*(share*(1-share)/${asked})^0.5`;
  const half = `${z}*(share*(1-share)/${asked}+${z}^2/(4*${asked}^2))^0.5`;
  return `(share+${z}^2/(2*${asked})${sign}${half})/(1+${z}^2/${asked})`;
}
