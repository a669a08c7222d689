import { USUAL_TOLERANCE } from "../../../model/targets/status";
import { METHOD_NOTES, type MultiAreaInputs } from "./inputs";

const AUTHORITIES = ["Greenwich", "Hackney", "Newham", "Tower Hamlets", "Waltham Forest"];

/** Five authorities and three outcomes, one of each kind: every figure is made up. */
export const ILLUSTRATIVE: MultiAreaInputs = {
  subtitle: "Three outcomes that five boroughs share. All figures are illustrative.",
  source: "Illustrative, in no source",
  year: "2010/11",
  amberBand: USUAL_TOLERANCE,
  per: 1000,
  authorities: AUTHORITIES.map((name) => ({ name, topTier: "Yes" })),
  outcomes: [
    {
      outcome: "More people in work",
      code: "NI 151",
      kind: "percentage",
      better: "higher",
      agreed: 66,
      reason: "external",
      // Percent in work, of thousands of working age.
      figures: [
        [66, 68, 67, 150],
        [62, 65, 64, 145],
        [57, 61, 58, 165],
        [58, 62, 61, 155],
        [66, 68, 66, 140],
      ],
    },
    {
      outcome: "Fewer assaults with injury",
      code: "NI 20",
      kind: "rate",
      better: "lower",
      agreed: null,
      reason: null,
      // Offences, of residents.
      figures: [
        [2050, 1950, 1930, 239_748],
        [2300, 2180, 2150, 231_041],
        [2650, 2500, 2480, 276_478],
        [2280, 2160, 2190, 231_893],
        [2120, 2020, 2030, 242_098],
      ],
    },
    {
      outcome: "Fewer first-time entrants",
      code: "NI 111",
      kind: "count",
      better: "lower",
      agreed: 1550,
      reason: "strategy",
      figures: [
        [330, 310, 318, null],
        [360, 335, 330, null],
        [410, 380, 402, null],
        [340, 320, 315, null],
        [310, 290, 305, null],
      ],
    },
  ],
  sharedBack: "NI 111",
  notes: [
    "Authorities, outcomes, figures and reasons are illustrative, in no source; the slides name economic development and the Olympics as examples.",
    ...METHOD_NOTES,
  ],
};
