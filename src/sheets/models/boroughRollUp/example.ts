import { USUAL_TOLERANCE } from "../../../model/targets/status";
import { boroughs } from "../../facts/boroughs";
import { indicatorFacts } from "../../facts/indicatorFacts";
import { CORPORATE_ROW, historyYears, METHOD_NOTES, type RollUpInputs } from "./inputs";

/**
 * Baseline 2007/08, target and actual 2008/09 of each borough, in the catalogue's order: every figure is made up. One
 * borough, Sutton, stands for those that have no baseline yet, and so no target.
 */
const OFFENCES: readonly (readonly [baseline: number | null, target: number | null, actual: number])[] = [
  [4109, 3940, 3681],
  [7278, 6910, 6587],
  [3225, 3060, 3168],
  [7429, 7060, 7402],
  [4976, 4730, 4369],
  [6334, 6210, 6553],
  [7241, 6880, 6285],
  [8097, 7850, 7788],
  [6741, 6400, 5922],
  [5077, 4920, 4478],
  [6796, 6590, 6104],
  [4929, 4680, 4611],
  [7011, 6800, 6285],
  [3659, 3550, 3213],
  [3505, 3400, 3306],
  [5242, 5030, 4807],
  [5166, 4960, 4934],
  [5979, 5800, 5275],
  [3622, 3550, 3239],
  [1880, 1820, 1915],
  [9167, 8980, 9367],
  [6547, 6420, 6331],
  [3177, 3080, 2820],
  [8252, 7920, 7479],
  [6424, 6100, 6133],
  [2705, 2620, 2665],
  [7995, 7840, 7953],
  [null, null, 2061],
  [5510, 5230, 4961],
  [6828, 6690, 6867],
  [6068, 5950, 5623],
  [6038, 5860, 6116],
];

const [BASELINE, TARGET, ACTUAL] = [1480, 1430, 1396];

/** The crimes the planning report speaks of, and the boroughs that have no objective for them: made up. */
const WITHOUT: Readonly<Record<string, readonly string[]>> = {
  "Street crime": ["Bexley", "Bromley", "Havering", "Kingston upon Thames", "Richmond upon Thames", "Sutton"],
  "Gun crime": [
    "Barnet",
    "Bexley",
    "Harrow",
    "Havering",
    "Hounslow",
    "Kingston upon Thames",
    "Merton",
    "Richmond upon Thames",
    "Sutton",
  ],
  Drugs: ["Harrow", "Sutton"],
  "Youth crime": [],
  "Fear of crime": ["Camden", "Hackney", "Islington", "Southwark"],
};

/** The best a borough could reach is taken to be 6% below its target, to the nearest ten. */
const bestOf = (target: number | null) => (target === null ? null : Math.round((target * 0.94) / 10) * 10);

/** 32 boroughs and the corporate row with illustrative offences, against an external demand. */
export const ILLUSTRATIVE: RollUpInputs = {
  subtitle:
    "Serious acquisitive crime (NI 16): 32 borough targets, the corporate one, and the gap shared back. All offences are illustrative.",
  source: "Illustrative, in no source",
  indicator: "NI 16",
  title: indicatorFacts("NI 16").title,
  counted: "Offences",
  better: "lower",
  baselineYear: "2007/08",
  year: "2008/09",
  per: 1000,
  statedAs: "rate",
  amberBand: USUAL_TOLERANCE,
  // 4% below the baseline of all that have a target: 178,487 x 0.96.
  override: 171348,
  reason: "external",
  minimum: null,
  method: "proportional",
  areas: boroughs().map(({ name, residents }, place) => {
    const [baseline, target, actual] = OFFENCES[place] ?? [null, null, null];
    const objectives = Object.values(WITHOUT).map((without) => !without.includes(name));
    return { name, residents, baseline, target, actual, best: bestOf(target), objectives };
  }),
  corporateRow: {
    name: CORPORATE_ROW,
    residents: null,
    baseline: BASELINE,
    target: TARGET,
    actual: ACTUAL,
    best: bestOf(TARGET),
  },
  priorities: Object.keys(WITHOUT),
  history: historyYears("2007/08").map((name, place) => ({
    name,
    rate: [26.1, 25.9, 24.6, 24.1, 23.4][place] ?? null,
  })),
  peers: [21.2, 24.8, 22.9, 23.7, 20.6, 25.3].map((rate, place) => ({
    name: `Peer ${"ABCDEF".charAt(place)}`,
    rate,
  })),
  notes: [
    "Residents: ONS mid-2008 estimates as revised after the 2011 Census; the City of London has a force of its own.",
    "Offences, best levels, objectives, past rates, peers and the external demand are illustrative, in no source. Priority crimes: crimes and concerns that the Planning report 2002 mentions in different places; it has no list of them.",
    ...METHOD_NOTES,
  ],
};
