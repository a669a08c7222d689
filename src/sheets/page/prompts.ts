import { without, type Box } from "../../grid/box";
import { DAY, NUMBER, PERCENT, TEXT, WHOLE, WHOLE_PERCENT } from "../looks/numberFormats";
import type { MoneyUnit } from "../looks/moneyUnit";
import type { Dressed } from "../plan/block";
import type { Content } from "../plan/content";
import type { Prompt } from "../plan/prompt";
import type { SheetPlan } from "../plan/sheetPlan";
import { isRun } from "./rollingYears";

type Filled = Pick<SheetPlan, "cells" | "dressed" | "choices">;

/** What belongs into cells of a format. */
const BELONGS: Readonly<Record<string, string>> = {
  [DAY]: "A date.",
  [NUMBER]: "A whole number.",
  [PERCENT]: "A share or a change in per cent: type 2% for two per cent.",
  [WHOLE_PERCENT]: "A share in per cent: type 60% for sixty per cent.",
  [TEXT]: "Text as it is: a financial year such as 2010/11, or a code.",
  [WHOLE]: "A figure in whole numbers.",
};

const BY_LOOK: Partial<Record<Dressed["look"], string>> = {
  inputName: "A name, as the sheet is to show it.",
  inputText: "A word.",
};

/** The most characters that Excel takes of a title. */
const TITLE = 32;

/** What is said at each cell that a user fills: its row or column by name, and what belongs there in which unit. */
export function promptsOf({ cells, dressed, choices }: Filled, unit: MoneyUnit): Prompt[] {
  const toFill = dressed.filter(({ look }) => look === "input" || look in BY_LOOK);
  const chosen = choices.map(({ box }) => prompt(cells, box, "Choose from the list of the cell."));
  const typed = toFill.flatMap((one) =>
    choices
      .reduce((boxes, { box }) => boxes.flatMap((left) => without(left, box)), [one.box])
      .map((box) => prompt(cells, box, belongs(one, unit))),
  );
  return [...typed, ...chosen];
}

function belongs({ look, numberFormat = "" }: Dressed, unit: MoneyUnit): string {
  if (look === "input" && numberFormat === unit.numberFormat) return `An amount in ${unit.name}.`;
  return BELONGS[numberFormat] ?? BY_LOOK[look] ?? "A figure, in the unit that its row or column says.";
}

function prompt(cells: Filled["cells"], box: Box, message: string): Prompt {
  const label = labelOf(cells, box);
  const title = label.length > TITLE ? `${label.slice(0, TITLE - 1)}…` : label;
  return { box, title, message: label === title ? message : `${label}: ${message}` };
}

const isYear = (content: Content | undefined) => typeof content === "string" && isRun([content]);

/** The words at the left of a row, or over columns. */
function labelOf(cells: Filled["cells"], { row, column, rows }: Box): string {
  if (column === 0 && rows === 1) return "Name";
  const beside = column > 0 && rows === 1 ? cells[row]?.[0] : null;
  if (typeof beside === "string") return beside;
  const heading = cells
    .slice(0, row)
    .reverse()
    .find((line) => typeof line[column] === "string");
  // A year rolls forward, and what is said at a cell does not: the words that begin the row of years stand.
  const above = isYear(heading?.[column]) ? heading?.[0] : heading?.[column];
  return typeof above === "string" && !isYear(above) ? above : "To fill";
}
