import type { Block, ExampleSheet } from "./exampleSheet";
import { boroughs } from "./grants/boroughs";
import { formulaGrant } from "./grants/formulaGrant";
import { payments } from "./grants/payments";
import { routes } from "./grants/routes";
import { WHOLE } from "./looks";

const streams: Block[] = [
  { at: "A4", look: "leftHeading", cells: [["Stream of Area Based Grant"]] },
  { at: "B4", look: "heading", cells: [["2008/09, £"]] },
  { at: "C4:J4", look: "leftHeading" },
  { at: "C4", look: "indented", cells: [["Shared over"]] },
  { at: "F4", look: "leftHeading", cells: [["Title is"]] },
  { at: "H4", look: "leftHeading", cells: [["Department"]] },
  {
    at: "A5:A8",
    look: "inputName",
    cells: [
      ["Stronger Safer Communities Fund"],
      ["Young People Substance Misuse"],
      ["Road Safety Grant"],
      ["Working Neighbourhoods Fund"],
    ],
  },
  {
    at: "B5:B8",
    look: "input",
    cells: [[24_000_000], [3_650_000], [11_200_000], [40_000_000]],
    numFmt: WHOLE,
  },
  {
    at: "C5:C8",
    look: "remark",
    cells: [["residents"], ["people aged 10 to 17"], ["casualties on the roads"], ["weights of 12 boroughs"]],
  },
  {
    at: "F5:F8",
    look: "label",
    cells: [5, 6, 7, 8].map((row) => [`=VLOOKUP(A${row},PLAN.LIST("abg streams"),4,FALSE)`]),
  },
  {
    at: "H5:H8",
    look: "label",
    cells: [5, 6, 7, 8].map((row) => [`=VLOOKUP(A${row},PLAN.LIST("abg streams"),2,FALSE)`]),
  },
  { at: "A9:J9", look: "total", numFmt: WHOLE },
  { at: "A9:B9", look: "total", cells: [["Four streams", "=SUM(B5:B8)"]], numFmt: WHOLE },
];

const checks: Block[] = [
  { at: "A11", look: "leftHeading", cells: [["Checks"]] },
  {
    at: "A12:A15",
    look: "check",
    cells: [
      ['=IF(SUMPRODUCT(ABS(F52:I52-F53:I53))=0,"Each stream adds up to its pot","A stream does not add up")'],
      [
        '=IF(SUMPRODUCT(ABS(ROUND(B75:D75-B58,B60)))=0,"Instalments add up to the grant","Instalments do not add up")',
      ],
      ['=IF(B81=B82,"Revenue Support Grant agrees with print","Does not agree with print")'],
      ['=IF(ROUND(H88,6)=0,"Damping moves money and adds none","Damping does not net to nothing")'],
    ],
  },
];

/** Area Based Grant by criteria and by month, Revenue Support Grant by formula, the floor under a grant, and the routes. */
export const grants: ExampleSheet = {
  name: "Grants",
  widths: [178, 66, 62, 64, 54, 80, 62, 64, 100, 64],
  heights: { 19: 62 },
  blocks: [
    { at: "A1", look: "title", cells: [["Area Based Grant and Revenue Support Grant"]] },
    {
      at: "A2",
      look: "subtitle",
      cells: [["By criteria to the 32 boroughs and by month. Pounds, or £ million where it says so."]],
    },
    ...streams,
    ...checks,
    ...boroughs,
    ...payments,
    ...formulaGrant,
    ...routes,
    {
      at: "A98:A103",
      look: "note",
      cells: [
        ["Source: RSG and its parts, MPA 15 February 2007, report 5, in £m to three decimals as published."],
        ["Method: Framework report 2007, paras 67 to 74: general grants for three years, ABG paid monthly."],
        ["Stream names are the catalogue’s. Amounts, criteria, spend and damping are illustrative."],
        ["Pounds left over go to the largest remainders, so each stream adds up to its pot."],
        ["No restriction on carrying Area Based Grant forward (Framework report 2007, para 74)."],
        ["Authority B is exactly on the floor: it neither pays nor receives. The algebra is unconfirmed."],
      ],
    },
  ],
};
