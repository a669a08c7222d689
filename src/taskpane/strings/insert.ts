import { listed } from "../../model/listed";
import { cells, counted } from "./counted";

/** Putting a block into the sheet. */
export const insertWords = {
  destination: "Where",
  destinations: { cell: "From a cell on", sheet: "On a new sheet" },
  target: "First cell",
  useSelection: "Use selection",
  preview: "Preview",
  moreRows: (count: number) => `and ${counted(count, "more row")}`,
  showFormulas: "Show formulas",
  showResults: "Show results",
  wider: "Scroll sideways for all columns",
  writing: "Writing…",
  progress: (percent: number) => `${percent}% written`,
  stop: "Stop and take it back",
  looking: "Looking at the cells…",
  writes: (address: string, count: number) => `Writes ${address} · ${cells(count)}`,
  adds: (sheets: number, names: string, count: number) =>
    `Adds ${sheets === 1 ? "the sheet" : "the sheets"} ${names} · ${cells(count)}`,
  green: "Green, linked to another sheet:",
  follows: (cells: string, label: string, sheet: string) => `${cells}: ${label}, from ${sheet}`,
  sheetHolds: (rows: number, charts: number, checks: number) =>
    [
      counted(rows, "row"),
      ...(charts > 0 ? [counted(charts, "chart")] : []),
      ...(checks > 0 ? [counted(checks, "check")] : []),
    ].join(" · "),
  allEmpty: "all empty",
  occupied: (count: number) => `${count.toLocaleString("en-GB")} not empty`,
  replace: (count: number) => `Replace ${cells(count)}`,
  widen: (columns: readonly string[]) =>
    `Widen ${columns.length > 1 ? "columns" : "column"} ${listed(columns)}, so that nothing is cut off: no other cell there is in use`,
  holds: (address: string, text: string) => `${address}: ${text}`,
  andMore: (count: number) => `and ${count.toLocaleString("en-GB")} more`,
  undoByExcel: "Ctrl+Z undoes this.",
  undoByPane: "Undo is offered here afterwards, while the cells stay unchanged.",
  undoHere: "Excel cannot undo this in one step: Undo here can.",
  takeOutOurs: "Take out what was inserted",
  takeBackRest: "Put the other cells back",
  tookOutOurs: (address: string) => `Undone: ${address} holds what it held before. Your own cells stayed.`,
  shows: (error: string, where: string) => `${error} in ${where}.`,
  blocked: (where: string) => `Other cells are in the way of a result in ${where} (#SPILL!).`,
  notInstalled: (where: string) => `Excel has not installed the PLAN functions yet (#NAME? in ${where}).`,
  install: "Choose Home, Add-ins, Envelope in Excel. Then press F2 and Enter in the cell.",
  button: (count: number) => `Insert ${cells(count)}`,
  buttonWaiting: "Insert",
  done: "Done",
  inserted: (count: number) => `Inserted ${cells(count)} at`,
  undone: (address: string) => `Undone: ${address} is as it was before.`,
  needsTarget: "Enter a cell, or use the selection.",
  needsReplace: (count: number) => `Tick "Replace ${cells(count)}", or choose another place.`,
} as const;
