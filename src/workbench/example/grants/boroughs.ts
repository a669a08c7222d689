import type { Block } from "../exampleSheet";
import { WHOLE, WHOLE_OR_DASH } from "../looks";
import { GRANT_CRITERIA } from "./criteria";

/** Every stream shared over the 32 boroughs by its own criterion in one call, and the proof that each is its pot. */
export const boroughs: Block[] = [
  { at: "A17", look: "section", cells: [["Area Based Grant by borough, in whole pounds"]] },
  { at: "A18:J18", look: "band" },
  { at: "B18", look: "band", cells: [["Criteria"]] },
  { at: "F18", look: "band", cells: [["Allocation 2008/09, £"]] },
  { at: "A19", look: "leftHeading", cells: [['=INDEX(PLAN.LIST("boroughs"),SEQUENCE(33),{1,4})']] },
  { at: "B19:J19", look: "wrappedHeading" },
  { at: "C19:E19", look: "wrappedHeading", cells: [["Ten to 17 years old", "Road casualties", "Weight"]] },
  { at: "F19", look: "wrappedHeading", cells: [["=TRANSPOSE(A5:A8)"]] },
  { at: "J19", look: "wrappedHeading", cells: [["Together"]] },
  { at: "A20:A51", look: "label" },
  { at: "B20:B51", look: "result", numFmt: WHOLE },
  { at: "C20:E51", look: "input", cells: GRANT_CRITERIA, numFmt: WHOLE_OR_DASH },
  { at: "F20:I51", look: "result", numFmt: WHOLE_OR_DASH },
  { at: "F20", look: "result", cells: [["=PLAN.ABG.ALLOCATE(B5:B8,B20:E51)"]], numFmt: WHOLE_OR_DASH },
  {
    at: "J20:J51",
    look: "result",
    numFmt: WHOLE,
    cells: GRANT_CRITERIA.map((_, borough) => [`=SUM(F${borough + 20}:I${borough + 20})`]),
  },
  { at: "A52:J52", look: "total", numFmt: WHOLE },
  {
    at: "A52:J52",
    look: "total",
    numFmt: WHOLE,
    cells: [["32 boroughs", ..."BCDEFGHIJ".split("").map((column) => `=SUM(${column}20:${column}51)`)]],
  },
  { at: "A53", look: "label", cells: [["Pot"]] },
  { at: "F53:J53", look: "result", numFmt: WHOLE },
  { at: "F53", look: "result", cells: [["=TRANSPOSE(B5:B8)"]], numFmt: WHOLE },
  { at: "J53", look: "result", cells: [["=B9"]], numFmt: WHOLE },
];
