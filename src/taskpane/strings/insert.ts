import { cells, counted } from "./counted";

/** Putting a block into the sheet. */
export const insert = {
  destination: "Where",
  destinations: { cell: "From a cell on", sheet: "On a new sheet" },
  target: "First cell",
  useSelection: "Use selection",
  preview: "Preview",
  moreRows: (count: number) => `and ${counted(count, "more row")}`,
  wider: "Scroll sideways for all columns",
  writing: "Writing…",
  progress: (percent: number) => `${percent}% written`,
  stop: "Stop and take it back",
  looking: "Looking at the cells…",
  writes: (address: string, count: number) => `Writes ${address} · ${cells(count)}`,
  adds: (sheets: number, names: string, count: number) =>
    `Adds ${sheets === 1 ? "the sheet" : "the sheets"} ${names} · ${cells(count)}`,
  sheetHolds: (rows: number, charts: number, checks: number) =>
    [
      counted(rows, "row"),
      ...(charts > 0 ? [counted(charts, "chart")] : []),
      ...(checks > 0 ? [counted(checks, "check")] : []),
    ].join(" · "),
  allEmpty: "all empty",
  occupied: (count: number) => `${count.toLocaleString("en-GB")} not empty`,
  replace: (count: number) => `Replace ${cells(count)}`,
  holds: (address: string, text: string) => `${address}: ${text}`,
  andMore: (count: number) => `and ${count.toLocaleString("en-GB")} more`,
  undoByExcel: "Ctrl+Z undoes this.",
  undoByPane: "Undo is offered here afterwards, while the cells stay unchanged.",
  button: (count: number) => `Insert ${cells(count)}`,
  buttonWaiting: "Insert",
  done: "Done",
  inserted: (count: number) => `Inserted ${cells(count)} at`,
  undone: (address: string) => `Undone: ${address} is as it was before.`,
  needsTarget: "Enter a cell, or use the selection.",
  needsPlace: "Choose a cell where the block can go.",
  needsReplace: (count: number) => `Tick "Replace ${cells(count)}", or choose another place.`,
} as const;
