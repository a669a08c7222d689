import { USUAL, type Conventions } from "../conventions";
import { appearance } from "../looks/looks";
import { decimalFormat, MILLIONS } from "../looks/numberFormats";
import type { Block } from "./block";
import { isFormula, type Content } from "./content";
import type { Draft } from "./draft";

/** How a sentence writes an amount in millions. */
const IN_A_SENTENCE = '"#,##0.0"';
/** The part of a number format that puts negatives in brackets. */
const BRACKETS = /;\(([^)]*)\)/;

/** The block with its figures written as is agreed: decimals of amounts in millions, negatives in brackets or not. */
export function blockAsAgreed<Cells extends Block>(block: Cells, conventions: Conventions): Cells {
  const { decimals, negatives } = conventions;
  if (decimals === USUAL.decimals && negatives === USUAL.negatives) return block;
  return {
    ...block,
    cells: block.cells.map((row) => row.map((content) => sentenceAsAgreed(content, decimals))),
    dressed: block.dressed.map((one) => {
      const numberFormat = one.numberFormat ?? appearance(one.look).numberFormat;
      return numberFormat === undefined
        ? one
        : { ...one, numberFormat: formatAsAgreed(numberFormat, conventions) };
    }),
  };
}

/** The sheets as is agreed: how figures are written, and who they are from at the foot of every printed page. */
export const asAgreed =
  (draft: Draft, conventions: Conventions): Draft =>
  (place) =>
    draft(place).map((sheet) => ({
      ...blockAsAgreed(sheet, conventions),
      charts: sheet.charts.map((chart) => ({
        ...chart,
        numberFormat: formatAsAgreed(chart.numberFormat, conventions),
      })),
      print: { ...sheet.print, organisation: conventions.organisation },
    }));

function formatAsAgreed(numberFormat: string, { decimals, negatives }: Conventions): string {
  const written = numberFormat === MILLIONS ? `${decimalFormat(decimals)};"–"` : numberFormat;
  return negatives === "minus" ? written.replace(BRACKETS, ";-$1") : written;
}

function sentenceAsAgreed(content: Content, decimals: number): Content {
  if (!isFormula(content) || decimals === USUAL.decimals) return content;
  const [figure = ""] = decimalFormat(decimals).split(";");
  return { ...content, formula: content.formula.replaceAll(IN_A_SENTENCE, `"${figure}"`) };
}
