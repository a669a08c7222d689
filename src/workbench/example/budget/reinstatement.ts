import type { Block } from "../exampleSheet";
import { MILLIONS_OR_DASH } from "../looks";

/** A proposal comes back only if it fits in every year counted; the order is the register's, without the growth. */
export const reinstatement: Block[] = [
  {
    at: "A58",
    look: "section",
    cells: [["What could come back at the upper limit, in order of priority, £m"]],
  },
  { at: "A59:J59", look: "band" },
  { at: "B59", look: "band", cells: [["Every year must fit"]] },
  { at: "F59", look: "band", cells: [["From 2011/12 only"]] },
  { at: "I59", look: "band", cells: [["Every year, in turn"]] },
  { at: "A60", look: "label", cells: [["Rule: strict, skip, partial, best-fit"]] },
  { at: "B60", look: "inputText", cells: [["strict"]] },
  { at: "F60", look: "inputText", cells: [["strict"]] },
  { at: "I60", look: "inputText", cells: [["skip"]] },
  { at: "B61:J61", look: "wrappedHeading" },
  { at: "A61", look: "leftHeading", cells: [["=PLAN.REINSTATE(A44:A51,B44:D51,B14:D14,G32:G39,B60)"]] },
  {
    at: "F61",
    look: "wrappedHeading",
    cells: [["=INDEX(PLAN.REINSTATE(A44:A51,C44:D51,C14:D14,G32:G39,F60),SEQUENCE(9),{2,4})"]],
  },
  {
    at: "I61",
    look: "wrappedHeading",
    cells: [["=INDEX(PLAN.REINSTATE(A44:A51,B44:D51,B14:D14,G32:G39,I60),SEQUENCE(9),{2,4})"]],
  },
  { at: "A62:A69", look: "label" },
  { at: "B62:B69", look: "result", numFmt: "0%" },
  { at: "C62:D69", look: "result", numFmt: MILLIONS_OR_DASH },
  { at: "F62:F69", look: "result", numFmt: "0%" },
  { at: "G62:G69", look: "result", numFmt: MILLIONS_OR_DASH },
  { at: "I62:I69", look: "result", numFmt: "0%" },
  { at: "J62:J69", look: "result", numFmt: MILLIONS_OR_DASH },
  {
    at: "A71:A74",
    look: "label",
    cells: [
      [
        "Every year: the limits are the same in 2010/11, so there is no headroom and the first in order does not fit.",
      ],
      [
        "From 2011/12: the cuts are made in 2010/11 and come back after it, within the headroom of the two later years.",
      ],
      ["Every year, in turn: what does not fit is passed over; what costs nothing in 2010/11 comes back."],
      [
        '="All of it presumes that the gap at the lower limit is closed: in "&D43&" £"&TEXT(D55,"0.0")&"m is still to be found."',
      ],
    ],
  },
];
