import { counted } from "./counted";

/** Putting indicators into the sheet: as what, with what, and where. */
export const pullWords = {
  heading: (count: number) => `Insert ${counted(count, "indicator")}`,
  as: "As",
  shapes: {
    rows: "Rows",
    table: "Table",
    targets: "Target block",
    formula: "Formula",
    crosswalk: "Crosswalk",
    card: "Card",
  },
  means: {
    rows: "One row for each indicator, as plain text.",
    table: "An Excel table. Refresh table brings it up to date by code and leaves your own columns alone.",
    targets:
      "For each indicator its baseline, three yearly targets, trajectory, actuals and status, calculated as you fill it.",
    formula: "Codes, and beside them =PLAN.INDICATOR formulas. A colleague needs the add-in to change them.",
    crosswalk:
      "One row for each link between them and the other sets: from, to, how far it can be trusted, and why or why not.",
    card: "One cell for each indicator: its title, with everything known on a card behind it.",
  },
  noCards: "This Excel has no cards; rows hold the same.",
  sheets: { indicators: "Indicators", targets: "Targets", crosswalk: "Crosswalk" },
  columns: (chosen: number, all: number) => `Columns (${chosen} of ${all})`,
  column: (name: string) => `Column ${name}`,
  earlier: (name: string) => `Move ${name} up`,
  later: (name: string) => `Move ${name} down`,
  moved: (name: string, place: number, of: number) => `${name} is now column ${place} of ${of}`,
  headings: "Column headings",
  firstYear: "First year of targets",
  firstYearHint: "The year before it is the baseline's.",
  yearWrong: "Enter a financial year such as 2008/09.",
  band: (percentage: string) =>
    `The amber band is a cell of the block: ${percentage}% of the target, a house convention.`,
  directionsAsked: (count: number) =>
    `${counted(count, "direction is", "directions are")} in no source: the block asks for ${
      count === 1 ? "it" : "them"
    } in a blue cell, and gives no status before.`,
  neutral: (count: number) =>
    `For ${counted(count, "indicator")} neither direction is better: the status says n/a.`,
  unconfirmed: (count: number) =>
    `${counted(count, "title is", "titles are")} of unconfirmed wording. The column Status says which: add it, so that readers see it.`,
  leaveOut: (count: number) => `Leave ${count === 1 ? "it" : `these ${count.toLocaleString("en-GB")}`} out`,
  seeAbove: "Not possible as it is chosen: see above.",
  noColumns: "Choose at least one column.",
  noIndicators: "Choose an indicator in the list first.",
  noFields: "Choose a column besides the code that the function can give.",
  notInCells: (codes: string) =>
    `PLAN.INDICATOR does not know your own indicators: ${codes}. Insert them as rows, or leave them out.`,
  noLinks: "No source links these indicators to another set, and nor does your own catalogue.",
  noTargets: (codes: string) =>
    `An agreement has indicators and no figures of its own, so no targets: ${codes}.`,
  tooManyTargets: (count: number, most: number) =>
    `${count.toLocaleString("en-GB")} are chosen, and at most ${most} target blocks go in at once. For more, insert the ready model Trajectories, on the tab Targets.`,
  refreshTable: "Refresh table",
} as const;
