import { NUMBER } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { formula, term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { HeatMap } from "./heatMap";
import type { ScorecardSettings } from "./settings";

/** How many boroughs are listed. */
const SHOWN = 10;

/** Where support goes first, and for which indicators. */
export function supportFirst(page: Page, { codes }: ScorecardSettings, map: HeatMap): Reference {
  section(page, "Where support goes first");
  const table = new ColumnTable(page, SHOWN, { wrapped: false });
  const at = (row: number) => term`MATCH(${row + 1},${map.order},0)`;
  const boroughs = table.calculated("Borough", (row) => formula`IFNA(INDEX(${map.names},${at(row)}),"")`, {
    look: "label",
  });
  table.calculated("Behind", (row) => formula`IFNA(INDEX(${map.red},${at(row)}),"")`, {
    numberFormat: NUMBER,
  });
  table.calculated(
    "Indicators",
    (row) => {
      const statuses = Array.from(
        { length: codes.box.rows },
        (_, place) =>
          term`IF(INDEX(${map.statuses.columns(place)},${at(row)})="Red",${codes.cell(place)}&"","")`,
      );
      return formula`IFNA(TEXTJOIN(", ",TRUE,${statuses.join(",")}),"")`;
    },
    { look: "indented" },
  );
  return boroughs;
}
