import type { ExampleSheet } from "./exampleSheet";
import { WHOLE } from "./looks";

/** A pot shared over the 32 boroughs by population, to the pound, with the proof that the parts are the pot. */
export const allocation: ExampleSheet = {
  name: "Allocation",
  widths: [184, 76, 96, 132, 90, 60],
  blocks: [
    { at: "A1", look: "title", cells: [["A grant shared over the 32 boroughs"]] },
    {
      at: "A2",
      look: "subtitle",
      cells: [["By resident population, mid-2008, in whole pounds; the parts add up to the pot exactly"]],
    },

    { at: "A4:A5", look: "label", cells: [["Pot to allocate, £ (illustrative)"], ["Allocated less pot, £"]] },
    { at: "D4", look: "input", cells: [[10_000_000]], numFmt: WHOLE },
    { at: "D5", look: "result", cells: [["=E41-D4"]], numFmt: WHOLE },
    { at: "E5", look: "check", cells: [['=IF(D5=0,"Adds up to the pot","Does not add up")']] },

    { at: "A8:A40", look: "label" },
    { at: "A8:C8", look: "leftHeading", cells: [['=PLAN.LIST("boroughs")', null, null]] },
    { at: "D8", look: "heading" },
    { at: "E8:F8", look: "heading", cells: [["Allocation, £", "Share"]] },
    { at: "D9:D40", look: "result", numFmt: WHOLE },
    { at: "E9:E40", look: "result", numFmt: WHOLE },
    { at: "E9", look: "result", cells: [["=PLAN.ALLOCATE(D4,D9:D40)"]], numFmt: WHOLE },
    {
      at: "F9:F40",
      look: "result",
      numFmt: "0.0%",
      cells: Array.from({ length: 32 }, (_, borough) => [`=E${borough + 9}/$E$41`]),
    },
    {
      at: "A41:F41",
      look: "total",
      numFmt: WHOLE,
      cells: [["32 boroughs", null, null, "=SUM(D9:D40)", "=SUM(E9:E40)", "=SUM(F9:F40)"]],
    },
    { at: "F41", look: "total", numFmt: "0.0%" },

    {
      at: "A43:A45",
      look: "note",
      cells: [
        [
          "Source: populations, ONS mid-2008 estimates as revised after the 2011 Census. City of London has its own force.",
        ],
        ["Each share is rounded down; the pounds left over go to the largest remainders."],
        ["The pot is illustrative and in none of the source documents."],
      ],
    },
  ],
  frozen: { rows: 8, columns: 1 },
};
