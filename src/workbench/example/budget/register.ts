import type { Block } from "../exampleSheet";
import { MILLIONS_OR_DASH } from "../looks";

/** Full-year effect in £m, start, month, recurrent, deliverability, priority for coming back, business group. */
const PROPOSALS = [
  ["Support services shared", 18, "2010/11", 4, "Yes", 0.9, 7, "Human Resources"],
  ["Procurement contracts", 14, "2010/11", 7, "Yes", 0.85, 5, "Resources"],
  ["Surplus property released", 9, "2011/12", 4, "Yes", 0.8, 4, "Resources"],
  ["ICT contracts renewed", 12, "2011/12", 10, "Yes", 0.75, 6, "Information, ICT"],
  ["Overtime planned ahead", 10, "2010/11", 4, "Yes", 0.8, 1, "Territorial Policing"],
  ["Recruitment pause, staff", 8.5, "2010/11", 4, "No", 1, 8, "Human Resources"],
  ["Fleet kept longer", 6, "2010/11", 10, "Yes", 0.9, 3, "Resources"],
  ["Training held locally", 7.5, "2011/12", 9, "Yes", 0.7, 2, "Human Resources"],
  ["Growth: child protection", -4, "2010/11", 4, "Yes", 1, null, "Specialist Crime"],
] as const;

/** The proposals as their business groups put them forward. The last is growth, so it is never put back. */
export const register: Block[] = [
  {
    at: "A30",
    look: "section",
    cells: [["Register of proposals, £m: savings positive, growth in brackets (illustrative)"]],
  },
  { at: "A31", look: "leftHeading", cells: [["Proposal"]] },
  {
    at: "B31:G31",
    look: "wrappedHeading",
    cells: [
      ["Full-year effect", "Start year", "Start month", "Recurrent", "Deliver-able", "Put back, order"],
    ],
  },
  { at: "H31:J31", look: "leftHeading" },
  { at: "H31", look: "indented", cells: [["Business group"]] },
  { at: "A32:A40", look: "inputName", cells: PROPOSALS.map(([name]) => [name]) },
  { at: "B32:B40", look: "input", cells: PROPOSALS.map(([, effect]) => [effect]) },
  { at: "C32:C40", look: "inputText", cells: PROPOSALS.map(([, , start]) => [start]), numFmt: "@" },
  { at: "D32:D40", look: "input", cells: PROPOSALS.map(([, , , month]) => [month]), numFmt: "0" },
  { at: "E32:E40", look: "inputText", cells: PROPOSALS.map(([, , , , recurrent]) => [recurrent]) },
  { at: "F32:F40", look: "input", cells: PROPOSALS.map((proposal) => [proposal[5]]), numFmt: "0%" },
  { at: "G32:G40", look: "input", cells: PROPOSALS.map((proposal) => [proposal[6]]), numFmt: "0" },
  { at: "H32:H40", look: "inputIndented", cells: PROPOSALS.map((proposal) => [proposal[7]]) },

  { at: "A42", look: "section", cells: [["What the proposals bring, and what is left to find, £m"]] },
  { at: "A43", look: "leftHeading", cells: [["In the year"]] },
  { at: "B43:D43", look: "heading", cells: [["=B4", "=C4", "=D4"]] },
  { at: "A44:A52", look: "label" },
  { at: "A44", look: "label", cells: [["=A32:A40"]] },
  { at: "B44:D52", look: "result", numFmt: MILLIONS_OR_DASH },
  {
    at: "B44",
    look: "result",
    numFmt: MILLIONS_OR_DASH,
    cells: [["=PLAN.PROPOSAL.PROFILE(B32:B40,C32:C40,B43:D43,D32:D40,E32:E40)"]],
  },
  {
    at: "A53:D53",
    look: "total",
    cells: [["As put forward", "=SUM(B44:B52)", "=SUM(C44:C52)", "=SUM(D44:D52)"]],
  },
  {
    at: "A54",
    look: "label",
    cells: [["Weighted by what can be delivered"]],
  },
  {
    at: "B54:D54",
    look: "result",
    cells: [["B", "C", "D"].map((year) => `=SUMPRODUCT(${year}44:${year}52,$F$32:$F$40)`)],
  },
  { at: "A55:D56", look: "answer" },
  {
    at: "A55:B56",
    look: "answer",
    cells: [
      ["Left to find at the lower limit", "=PLAN.GAP.RESIDUAL(B10:D10,B44:D52,F32:F40)"],
      ["Left to find at the upper limit", "=PLAN.GAP.RESIDUAL(B11:D11,B44:D52,F32:F40)"],
    ],
  },
];
