import type { Block, Dressed } from "./block";
import { isCard, isFormula, type Content } from "./content";
import { holds } from "../../grid/box";
import { onRow } from "../../grid/onRow";
import { appearance } from "../looks/looks";
import { TEXT } from "../looks/numberFormats";
import { writtenAsText } from "./writtenAsText";

/** What is written to a cell so that it holds its content; null leaves a cell as it is. */
export type Written = string | number | boolean | null;

/** Rows of what is written to the cells of a block, once their number formats are set. */
export function written({ cells, dressed }: Block): Written[][] {
  const isText = textCells(dressed);
  return cells.map((row, down) => row.map((content, right) => writtenContent(content, isText(down, right))));
}

function writtenContent(content: Content, inTextCell: boolean): Written {
  if (isFormula(content)) return content.formula;
  if (isCard(content)) return writtenAsText(content.text);
  // A cell formatted as text keeps whatever is written to it; an apostrophe would stay in sight.
  return typeof content === "string" && !inTextCell ? writtenAsText(content) : content;
}

/** Whether a cell is formatted as text: the last dressing that gives it a number format decides. */
function textCells(dressed: readonly Dressed[]): (row: number, column: number) => boolean {
  const formatted = [...dressed]
    .reverse()
    .flatMap(({ box, look, numberFormat = appearance(look).numberFormat }) =>
      numberFormat === undefined ? [] : [{ box, isText: numberFormat === TEXT }],
    );
  if (!formatted.some(({ isText }) => isText)) return () => false;
  const formattedOn = onRow(formatted);
  return (row, column) => formattedOn(row).find(({ box }) => holds(box, row, column))?.isText ?? false;
}
