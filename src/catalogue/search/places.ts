import type { ReferenceListName } from "../inCells/referenceLists";

/** What a list or a ready model is called in the search, and the words by which it is sought besides. */
interface Sought {
  readonly label: string;
  /** As people type it: each a word or several. */
  readonly typed: readonly string[];
  /** Why it is what they look for. */
  readonly reason: string;
}

/** Lists whose name alone says too little, or that the trade calls otherwise. The others are sought by their name. */
export const LIST_WORDS: Partial<Record<ReferenceListName, Sought>> = {
  boroughs: {
    label: "Boroughs of London",
    typed: ["borough", "bocu", "population", "local authority", "inner london", "outer london"],
    reason: "The list holds the 32 boroughs with their populations and whether they are inner or outer.",
  },
  "funding limits": {
    label: "Funding limits of the Mayor",
    typed: ["mayor", "scenario", "envelope", "guidance", "funding limit", "budget limit"],
    reason:
      "The Mayor's guidance gives two limits to the budget, which practice calls scenarios or envelopes.",
  },
  "budget gap": {
    label: "Budget gap as submitted",
    typed: ["gap", "budget requirement", "savings to be identified"],
    reason: "The submission's own table of the gap.",
  },
  "abg streams": {
    label: "Area Based Grant streams",
    typed: ["abg", "area based grant", "grant stream", "ring fenced grant"],
    reason: "Area Based Grant is what these streams are paid by, or are to be.",
  },
  "specific grants": {
    label: "Specific grants",
    typed: ["counter terrorism grant", "dsp", "pcso", "ddo", "npf"],
    reason: "The grants of the budget submission, by the initials in use.",
  },
  "funding routes": {
    label: "Routes by which grant is paid",
    typed: ["rsg", "revenue support grant", "single capital pot", "scp", "ring fence"],
    reason: "Formula grant, area based and specific grants and the capital pot are the routes.",
  },
  psas: {
    label: "Public Service Agreements",
    typed: ["psa", "public service agreement", "agreement"],
    reason: "PSA are their initials.",
  },
  "laa themes": {
    label: "Themes of Local Area Agreements",
    typed: ["theme", "laa theme", "block"],
    reason: "The four themes under which an agreement's targets stand.",
  },
  "laa target kinds": {
    label: "Kinds of target in an agreement",
    typed: ["designated", "statutory target", "laa target"],
    reason: "Designated, statutory and local targets are the kinds.",
  },
  "apacs domains": {
    label: "Domains of APACS",
    typed: ["domain", "apacs"],
    reason: "Its indicators stand under these domains.",
  },
  "five ps": {
    label: "The five Ps",
    typed: ["5 ps", "five p", "presence performance productivity"],
    reason: "The Commissioner's five words, written with a figure as often as not.",
  },
  "cpa criteria": {
    label: "Criteria for Critical Performance Areas",
    typed: ["cpa", "critical performance area"],
    reason: "CPA are their initials.",
  },
  "vts rule": {
    label: "Rule of variable target setting",
    typed: ["vts", "variable target setting"],
    reason: "VTS are its initials.",
  },
  "planning dates": {
    label: "Dates of the planning year",
    typed: ["calendar", "timetable", "deadline"],
    reason: "The dates that the documents give.",
  },
};

/** A ready model, as far as the search leads to it. */
export interface ModelPlace extends Sought {
  readonly id: string;
  readonly tab: "budget" | "targets";
}

/** Ready models by what people look for who want one. */
export const MODEL_PLACES: readonly ModelPlace[] = [
  {
    id: "budget-gap",
    tab: "budget",
    label: "Budget gap",
    typed: ["mayor", "scenario", "envelope", "guidance", "gap", "budget gap", "funding limit", "deficit"],
    reason: "It sets the budget against each of the Mayor's limits.",
  },
  {
    id: "savings-and-growth",
    tab: "budget",
    label: "Savings and growth register",
    typed: ["saving", "growth", "proposal", "reinstate", "efficiency"],
    reason: "It holds the proposals and what could be put back.",
  },
  {
    id: "grants",
    tab: "budget",
    label: "Grants",
    typed: ["grant", "allocate", "allocation", "area based grant", "abg", "rsg", "formula grant", "damping"],
    reason: "It shares pots out and follows formula grant.",
  },
  {
    id: "council-tax",
    tab: "budget",
    label: "Council tax, precept and reserves",
    typed: ["council tax", "precept", "band d", "tax base", "reserve"],
    reason: "A precept is what a police body asks of council tax.",
  },
  {
    id: "capital-and-borrowing",
    tab: "budget",
    label: "Capital and borrowing",
    typed: ["capital", "borrowing", "mrp", "prudential"],
    reason: "It pays for the programme and says what the debt costs.",
  },
  {
    id: "budget-risks",
    tab: "budget",
    label: "Budget risks",
    typed: ["risk", "contingency", "litigation"],
    reason: "It holds every risk that the submission names.",
  },
  {
    id: "trajectories",
    tab: "targets",
    label: "Trajectories",
    typed: ["trajectory", "milestone", "target path", "rag"],
    reason: "It leads from baseline to target, year by year.",
  },
  {
    id: "borough-roll-up",
    tab: "targets",
    label: "Borough roll-up",
    typed: ["roll up", "roll-up", "corporate target", "bocu target", "aggregate"],
    reason: "It adds the boroughs' targets up to the corporate one.",
  },
  {
    id: "local-area-agreement",
    tab: "targets",
    label: "Local Area Agreement",
    typed: ["laa", "local area agreement", "designated"],
    reason: "LAA are its initials.",
  },
  {
    id: "planning-calendar",
    tab: "targets",
    label: "Planning calendar",
    typed: ["calendar", "timetable", "deadline", "planning date"],
    reason: "It holds the dates of the planning year.",
  },
];
