import { counted } from "./counted";

/** The functions: finding one, reading what it does, trying its example, and building a call. */
export const functions = {
  heading: "Functions",
  intro: "Each works in any cell. Choose one to read what it does, try its example or build a formula.",
  search: "What do you want to work out?",
  results: (count: number) => counted(count, "function"),
  list: "Functions",
  partly: (words: string) => `Nothing answers all of that. These are for ${words}.`,
  nothing: (query: string) => `No function is for "${query}". Look through all of them:`,
  families: {
    budget: "Budget",
    funding: "Grants and funding",
    targets: "Targets and performance",
    catalogue: "Catalogue",
  } as Readonly<Record<string, string>>,
  arguments: "Arguments",
  mayBeLeftOut: "may be left out",
  result: "Result",
  errors: "Errors",
  example: "Example",
  gives: "gives",
  source: "Source",
  reference: "Open its page of the reference",
  build: "Build a formula",
  tryExample: "Insert the example",
} as const;

/** Putting a function's example into the sheet as live cells. */
export const example = {
  heading: (name: string) => `Example of ${name}`,
  note: "Live cells: the inputs are blue, and the formula below them reads them.",
  result: "Result",
} as const;

/** Building a call, argument by argument. */
export const builder = {
  heading: (name: string) => `=${name}(…)`,
  note: "Type cells (B3:D3), a name, a number or a text for each.",
  useSelection: "Use selection",
  needed: (name: string) => `${name} is needed.`,
  usually: (usual: string) => `Usually ${usual}`,
  reading: "Reading…",
  asNumber: "a number",
  asText: "a text",
  asWritten: "as written",
  blank: "a blank cell",
  one: (text: string) => text,
  across: (count: number, first: string, last: string) =>
    `${counted(count, "cell")} across: ${first} … ${last}`,
  down: (count: number, first: string, last: string) => `${counted(count, "cell")} down: ${first} … ${last}`,
  yearsAcross: (count: number, first: string, last: string) =>
    `${counted(count, "year")} across, ${first} to ${last}`,
  yearsDown: (count: number, first: string, last: string) =>
    `${counted(count, "year")} down, ${first} to ${last}`,
  block: (rows: number, columns: number, first: string, last: string) =>
    `${counted(rows, "row")} × ${counted(columns, "column")}: ${first} … ${last}`,
  blanks: (count: number) => `${count.toLocaleString("en-GB")} blank`,
  formula: "Formula",
  result: "It gives",
  refused: "It answers with an error",
  error: (code: string, message: string) => (message ? `${code}: ${message}` : code),
  notBefore: "Excel shows the result once the formula is in the sheet.",
  button: "Insert formula",
  looking: "Reading the cells…",
  enter: (name: string) => `Enter ${name}.`,
} as const;

/** The calls that have a button of their own on the ribbon, by function. */
export const presetWords = {
  ALLOCATE: {
    heading: "Share out a pot",
    intro: "Give the pot and one weight for each recipient. The parts add up to the pot exactly.",
    model: "Or insert the ready model Grants",
  },
  TRAJECTORY: {
    heading: "Set a trajectory",
    intro: "Give the baseline and the final target. The result is a target for each year.",
    model: "Or insert the ready model Trajectories",
  },
  REINSTATE: {
    heading: "Put savings back",
    intro: "Give the savings, what putting each back costs and the money there is, in priority order.",
    model: "Or insert the ready model Savings and growth register",
  },
} as const;

/** What shows that a pot has been shared out to the last unit. */
export const allocationWords = {
  adds: (total: string) => `Total = pot: ${total}`,
  doesNotAdd: (sum: string, pot: string) => `The parts come to ${sum}, the pot is ${pot}.`,
  table: "How the parts were rounded",
  headings: ["Weight", "Exact share", "Part"],
  roundedUp: "rounded up",
  odd: (count: number, unit: string) =>
    `${counted(count, "odd unit")} of ${unit} went to the largest remainders, marked "rounded up".`,
  more: (count: number) => `and ${count} more`,
} as const;
