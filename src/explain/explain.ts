import { references } from "../formulas/references";
import type { Cell } from "../grid/cell";
import { calculationOf, type Calculation } from "./calculation";
import type { Explained } from "./explained";
import { isError } from "./figure";
import { labelOf, nameOf } from "./labels";
import { FURTHER, OURS } from "./parts";
import { addressOf, type Book } from "./reading";
import { inFull, type Base, type Saying } from "./sayings";
import { isHeading, sourceOf } from "./sources";
import { shownText } from "./terms";

/** One cell: its sentence and the figures it is made of. Links that only hand a figure on are no steps. */
export function explain(book: Book, asked: Cell): Explained {
  const cell = { sheet: book.sheet(asked.sheet)?.name ?? asked.sheet, row: asked.row, column: asked.column };
  const base = {
    cell,
    at: addressOf(cell),
    value: book.value(cell),
    text: shownText(book, cell),
    name: nameOf(labelOf(book, cell), addressOf(cell)),
  };
  const calculation = calculationOf(book, cell);
  if (!calculation) return typed(book, base);
  return { ...base, formula: calculation.formula, ...calculated(book, base, calculation) };
}

function typed(book: Book, base: Base): Explained {
  if (base.value === "") return { ...base, kind: "blank", sentence: `${base.at} is blank.`, terms: [] };
  if (isHeading(book, base.cell))
    return { ...base, kind: "heading", sentence: `“${base.text}” is a heading, typed here.`, terms: [] };
  const source = sourceOf(book, base.cell);
  const where = source ? `Its note: ${source.text}` : "There is no source note beside it.";
  const sentence = `${base.name} ${base.text} is typed here. ${where}`;
  return { ...base, kind: "input", sentence, terms: [], source };
}

function calculated(book: Book, base: Base, calculation: Calculation): Saying {
  const { tree, ours, reduced } = calculation;
  if (tree && isError(base.value)) return FURTHER.get().failed(book, base, calculation);
  if (ours) return OURS.get().saidByOurs(book, base, ours.statement.id, ours.said);
  if (!reduced) return FURTHER.get().inGeneral(book, base, calculation);
  const isFixed = references(calculation.formula).length === 0;
  const rule = isFixed ? "The formula holds the figure itself and refers to no cell." : undefined;
  return { kind: "formula", ...inFull(book, base, base.name, reduced, rule) };
}
