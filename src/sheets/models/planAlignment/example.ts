import { OBJECTIVES } from "../savingsAndGrowth/inputs";
import { METHOD_NOTES, ORIGINS, type AlignmentInputs, type Priority } from "./inputs";

/** Which plan has it (P the policing plan, S the strategy plan), boroughs, PSA, indicator, scores, chosen, change, reason. */
type Marks = readonly [
  plans: "PS" | "P" | "S" | "",
  boroughs: number | null,
  psa: string | null,
  indicator: string | null,
  scores?: readonly number[],
  chosen?: "Yes",
  change?: Priority["change"],
  reason?: string,
];

/** The seven corporate objectives in short, as they head the indicators of each. */
const OF_THE_SERVICE: readonly Marks[] = [
  ["PS", 24, "PSA 23", "KPI 1(a)", [3, 2, 3, 3], "Yes"],
  ["PS", 32, "PSA 23", "KPI 3(a)", [3, 3, 3, 3], "Yes"],
  ["PS", 6, null, "KPI 5(b)", [3, 2, 2, 1]],
  ["PS", 19, "PSA 23", "KPI 4(a)", [3, 3, 3, 3], "Yes"],
  ["PS", 4, "PSA 26", "NI 35", [3, 1, 1, 2]],
  ["S", 5, "PSA 22", null, [2, 1, 0, 2]],
  ["PS", 0, null, "KPI 8(a)", [3, 2, 3, 1]],
];

/** The seven priorities of the public, as the submission names them. */
const OF_THE_PUBLIC: readonly (readonly [string, ...Marks])[] = [
  ["Anti-social behaviour and vandalism", "PS", 30, "PSA 23", "NI 17", [3, 2, 3, 3], "Yes"],
  ["Accessible and visible police", "P", 14, "PSA 23", "NI 21", [2, 2, 2, 3]],
  ["Youth crime and youth issues", "PS", 27, "PSA 14", "NI 111", [2, 2, 2, 3]],
  ["Traffic and roads", "P", 9, null, "NI 47", [1, 2, 3, 2]],
  ["Gun and knife crime", "PS", 17, "PSA 23", "NI 28", [3, 3, 2, 3], "Yes", "Added", "For all London"],
  ["Gang culture", "S", 12, null, null, [2, 1, 0, 3], undefined, "Added", "For all London"],
  ["Drugs crimes", "PS", 26, "PSA 25", "NI 42", [2, 2, 2, 3]],
];

/** What the national plan moves to (Framework report 2007, para 26). */
const NATIONAL: readonly (readonly [string, ...Marks])[] = [
  ["More serious violence", "PS", 19, "PSA 23", "NI 15", [3, 3, 3, 3]],
  ["Freedom for local priorities", "", 0, null, null, [1, 1, 0, 1]],
  [
    "Confidence of communities",
    "PS",
    24,
    "PSA 23",
    "NI 21",
    [3, 2, 3, 3],
    undefined,
    "Changed",
    "Government",
  ],
  ["The threat of violent extremists", "S", 4, "PSA 26", "NI 35", [3, 1, 1, 2]],
];

const CONTEST = ["Prevent", "Pursue", "Protect", "Prepare"] as const;
const SHARED = [
  "Procurement",
  "Human resources",
  "Information and communication technology",
  "Finance",
] as const;

const CONSULTED =
  "Budget submission 2010-13, what Londoners said in consultation; its marks are illustrative";

function priority(origin: string, source: string, name: string, marks: Marks): Priority {
  const [plans, boroughs, psa, indicator, scores = [], chosen, change, reason] = marks;
  return {
    name,
    origin,
    policingPlan: plans.includes("P") ? "Yes" : null,
    strategyPlan: plans.includes("S") ? "Yes" : null,
    boroughs,
    psa,
    indicator,
    scores,
    chosen: chosen ?? null,
    change: change ?? null,
    reason: reason ?? null,
    source,
  };
}

const named = (origin: string, source: string, rows: readonly (readonly [string, ...Marks])[]) =>
  rows.map(([name, ...marks]) => priority(origin, source, name, marks));

const PRIORITIES: readonly Priority[] = [
  ...OBJECTIVES.map((name, place) =>
    priority(
      "Corporate objective",
      "Budget submission 2010-13, corporate objectives; its marks are illustrative",
      name,
      OF_THE_SERVICE[place] ?? ["", null, null, null],
    ),
  ),
  ...named("Public consultation", CONSULTED, OF_THE_PUBLIC),
  ...named("National plan", "Framework report 2007, para 26; its marks are illustrative", NATIONAL),
  ...CONTEST.map((name) =>
    priority("CONTEST", "Budget submission 2010-13, counter-terrorism; its marks are illustrative", name, [
      "S",
      2,
      "PSA 26",
      name === "Prevent" ? "NI 35" : null,
    ]),
  ),
  ...SHARED.map((name) =>
    priority(
      "GLA shared services",
      "Budget submission 2010-13, shared services of the GLA group; its marks are illustrative",
      name,
      ["S", null, null, "KPI 8(a)"],
    ),
  ),
];

/** The priorities that the documents name; which plan has each, and the scores, are illustrative. */
export const ILLUSTRATIVE: AlignmentInputs = {
  subtitle:
    "Priorities that the documents name. Which plan has each, what measures it and all scores are illustrative.",
  source: "Illustrative, in no source",
  origins: ORIGINS,
  boroughs: 32,
  weights: [1, 1, 1, 1],
  priorities: PRIORITIES,
  rows: PRIORITIES.length + 4,
  notes: [
    "Priorities: Budget submission 2010-13 (corporate objectives, seven priorities of the public, the four strands of CONTEST, the four themes of services shared in the GLA group); Framework report 2007, para 26. Names are shortened.",
    ...METHOD_NOTES,
  ],
};
