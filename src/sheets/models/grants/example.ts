import { boroughs } from "../../facts/boroughs";
import { yearsFrom } from "../../facts/financialYears";
import { CRITERIA } from "./criteria";
import { CRITERIA_NAMES, METHOD_NOTES, standingOf, STREAMS, USUAL_SHARES, type GrantInputs } from "./inputs";

/** Criterion and pots of three years in pounds, by stream: made up, in none of the source documents. */
const POTS: Readonly<Record<(typeof STREAMS)[number], readonly [sharedBy: string, pots: readonly number[]]>> =
  {
    "Stronger Safer Communities Fund": ["Residents", [24_000_000, 24_600_000, 25_200_000]],
    "Young People Substance Misuse": ["Aged 10 to 17", [3_650_000, 3_700_000, 3_750_000]],
    "Road Safety Grant": ["Road casualties", [11_200_000, 11_400_000, 11_600_000]],
    "Working Neighbourhoods Fund": ["Weight", [40_000_000, 38_000_000, 36_000_000]],
  };

/** Illustrative streams over the 32 boroughs, and the Revenue Support Grant as it was published for 2007/08. */
export const ILLUSTRATIVE: GrantInputs = {
  subtitle:
    "Area Based Grant by borough and by month, £, and Revenue Support Grant, £m. Pots, criteria, spend and the floor are illustrative.",
  source: "Illustrative, in no source",
  years: yearsFrom("2008/09", 3),
  streams: STREAMS.map((name) => {
    const [sharedBy, pots] = POTS[name];
    return { name, standing: standingOf(name), sharedBy, pots };
  }),
  areas: boroughs().map(({ name }) => name),
  criteria: CRITERIA_NAMES,
  weights: boroughs().map(({ residents }, borough) => [residents, ...(CRITERIA[borough] ?? [])]),
  areaSources: boroughs().map(
    () => "Residents: ONS mid-2008, as revised after the 2011 Census; other criteria illustrative",
  ),
  payments: { year: "2008/09", area: "Sutton", instalments: 12, method: "spread" },
  spend: [840_000, 950_000, 960_000],
  opening: 0,
  supportGrant: {
    year: "2007/08",
    formulaGrant: 1883.739,
    businessRates: 733.869,
    policeGrant: 1026.712,
    published: 123.158,
    source: "Report 5 to the Authority, 15 February 2007",
  },
  floor: 0.025,
  authorities: [
    { name: "Authority A", previous: 400, byFormula: 404 },
    { name: "Authority B", previous: 200, byFormula: 205 },
    { name: "Authority C", previous: 300, byFormula: 318 },
    { name: "Authority D", previous: 250, byFormula: 266 },
    { name: "Authority E", previous: 150, byFormula: 151.5 },
  ],
  blocks: {
    // What the five have by formula together.
    total: 1344.5,
    shares: USUAL_SHARES,
    measures: [
      [1200, 1150, 480],
      [650, 560, 230],
      [900, 905, 300],
      [800, 760, 290],
      [520, 430, 150],
    ],
    source: "Illustrative, in no source",
  },
  routed: [
    ...STREAMS.map((name) => ({ name, answers: ["No", "No", "Yes", "No"] })),
    { name: "Counter Terrorism", answers: ["Yes", "No", "No", "No"] },
    { name: "Performance Reward Grant", answers: ["No", "Yes", "No", "No"] },
    { name: "Delayed Discharges", answers: ["No", "No", "No", "No"] },
    { name: "Road safety, capital element", answers: ["No", "No", "No", "Yes"] },
  ],
  notes: [
    "Revenue Support Grant and its parts: report 5 to the Authority, 15 February 2007, in £m to three decimals as published.",
    "Residents: ONS mid-2008 estimates as revised after the 2011 Census (the catalogue); the City of London has its own force. All other criteria are illustrative.",
    "Names of streams are the catalogue's; their pots, spend, the authorities under the floor and the answers on routes are illustrative.",
    ...METHOD_NOTES,
  ],
};
