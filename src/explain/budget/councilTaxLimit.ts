import { rowTable } from "../kinds/rowTable";
import type { At, Said } from "../statement";

const MEASURES = ["Increase", "Increase, share", "Highest within the limit", "Room", "Within the limit"];

export const councilTaxLimit = rowTable("COUNCILTAX.LIMIT", "bandD previous percent pounds", {}, (at) => {
  // Five headings across for a list of cases, a row for each measure of a single one.
  const isList = at.heading !== "Value" && at.heading !== "Measure";
  if (!isList && at.column === 0) return undefined;
  const measure = isList ? at.column : at.row - 1;
  const along = isList ? at.row - 1 : 0;
  const shown = (which: number) => (isList ? `SHOWN(${at.row},${which})` : `SHOWN(${which + 1},1)`);
  const name = MEASURES[measure] ?? "";
  return { name, ...saying(at, measure, along, shown) };
});

function saying(at: At, measure: number, along: number, shown: (which: number) => string): Said {
  const [proposed, before] = [`AT(bandD,${along})`, `AT(previous,${along})`];
  switch (measure) {
    case 0:
      return { is: `${proposed}-${before}` };
    case 1:
      return { is: `(${proposed}-${before})/${before}` };
    case 2: {
      const limits = [
        ...(at.has("percent") ? [`${before}*(1+AT(percent,${along}))`] : []),
        ...(at.has("pounds") ? [`${before}+AT(pounds,${along})`] : []),
      ];
      return { is: `ROUNDDOWN(MAX(${limits.join(",")}),2)` };
    }
    case 3:
      return { is: `${shown(2)}-${proposed}` };
    default:
      return { is: `IF(${proposed}<=${shown(2)},"Yes","No")` };
  }
}
