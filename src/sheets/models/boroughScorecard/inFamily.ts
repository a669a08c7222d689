import { PERCENT } from "../../looks/numberFormats";
import type { ColumnTable } from "../../page/columnTable";
import { numbersIn } from "../../page/known";
import { formula, term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import { ofChosen } from "./ofChosen";
import type { BoroughCells } from "./figures";
import type { ScorecardSettings } from "./settings";

/** Where each borough stands in its family. */
export interface FamilyCells {
  /** Whether each target improves on the baseline by the least there is. */
  readonly improves: Reference;
  readonly places: Reference;
  readonly hotspots: Reference;
}

/** How the actual compares with those of the family, and whether each target improves by the least there is. */
export function inFamily(
  table: ColumnTable,
  given: ScorecardSettings,
  { families }: BoroughCells,
  { compared, forecasts, direction }: Compared,
): FamilyCells {
  const { least, hotspotFrom } = given;
  const [was, aim, is] = [compared.columns(0), compared.columns(1), compared.columns(2)];
  const places = table.spilled(
    ["Rank in family"],
    () => formula`IF(COUNT(${is})=0,"",PLAN.RANK(${numbersIn(is)},${families}&"",${direction},"of"))`,
    { look: "resultText" },
  );
  table.calculated(
    "From family’s mean",
    (row) => {
      const family = term`(${families}=${families.cell(row)})*ISNUMBER(${is})`;
      const mean = term`SUM(IF(${family},${is},0))/SUM(${family}*1)`;
      return formula`IF(OR(${is.cell(row)}="",${families.cell(row)}=""),"",IF(${mean}=0,"",${is.cell(row)}/(${mean})-1))`;
    },
    { numberFormat: PERCENT },
  );
  const hotspots = table.calculated(
    "Hotspot",
    (row) => {
      const family = term`IF((${families}=${families.cell(row)})*ISNUMBER(${is}),${is},"")`;
      const beyond = term`(${is.cell(row)}-AVERAGE(${family}))*IF(${direction}="higher",-1,1)`;
      return formula`IF(OR(${is.cell(row)}="",${families.cell(row)}="",${hotspotFrom}=""),"",IF(COUNT(${family})<3,"",IF(${beyond}>${hotspotFrom}*STDEV(${family}),"Hotspot","")))`;
    },
    { look: "resultText" },
  );
  const improves = table.spilled(
    ["Least improvement"],
    () => {
      const least1 = ofChosen(given, least);
      const improved = term`IF(${direction}="higher",1,-1)*(${numbersIn(aim)}/${numbersIn(was)}-1)`;
      return formula`IF((${forecasts}="Agreed")*ISNUMBER(${aim})*ISNUMBER(${was})*(N(${was})<>0)*ISNUMBER(${least1}),IF(ROUND(${improved}-${least1},6)>=0,"Yes","No"),"")`;
    },
    { look: "resultText" },
  );
  return { improves, places, hotspots };
}

interface Compared {
  /** Baseline, target and actual. */
  readonly compared: Reference;
  readonly forecasts: Reference;
  readonly direction: string;
}
