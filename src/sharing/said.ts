import type { Cell } from "../grid/cell";
import { formatAddress } from "../grid/address";
import { everyPart } from "../explain/everyPart";
import { isError } from "../explain/figure";
import { Book, cellsOf, type Cells } from "../explain/reading";
import { inputsOf, walk, type Walk } from "../explain/walk";
import { bookReading } from "./bookReading";
import type { Said } from "./facts";
import { namesOurs } from "./treatment";

/** Blocks that are said, and of each of them the inputs, at most. */
const MOST_BLOCKS = 200;
const MOST_INPUTS = 24;
/** Rows and columns of a block that are looked at, and cells that are tried, before it is said in general. */
const MOST_LOOKED_AT = 200;
const MOST_TRIED = 40;

/**
 * What Explain says of each block of ours in a workbook file: of its first figure, with every input that it rests on and
 * where that is from. Of calls of single cells that stand below each other, the first is said.
 */
export async function saidOf(bytes: Uint8Array): Promise<Said[]> {
  const [reading] = await Promise.all([bookReading(bytes), everyPart()]);
  const book = new Book(reading);
  const said: Said[] = [];
  const met = new Set<string>();
  for (const { name, formulas } of reading.sheets)
    for (const [row, line] of formulas.entries())
      for (const [column, formula] of line.entries()) {
        const cell = { sheet: name, row, column };
        if (typeof formula !== "string" || !formula.startsWith("=") || !namesOurs(formula)) continue;
        const block = book.spill(cell);
        const key = block ? `${name} ${row} ${column}` : `${name} ${column} ${formula.replace(/\d+/g, "")}`;
        if (met.has(key) || said.length >= MOST_BLOCKS) continue;
        met.add(key);
        const walked = firstFigure(book, cell, block);
        said.push({
          sheet: name,
          cells: formatAddress(block ?? { ...cell, rows: 1, columns: 1 }),
          sentence: [walked.explained.sentence, walked.explained.rule ?? ""].join(" ").trim(),
          inputs: inputsIn(walked),
        });
      }
  return said;
}

/** The first figure that a block works out, and what it is made of; of a block without figures its first cell that is one of its own. */
function firstFigure(book: Book, anchor: Cell, block: Cells | undefined): Walk {
  const { rows = 1, columns = 1 } = block ?? {};
  const near = { rows: Math.min(rows, MOST_LOOKED_AT), columns: Math.min(columns, MOST_LOOKED_AT) };
  const cells = cellsOf({ ...(block ?? anchor), ...near }).flat();
  const figures = cells.filter((cell) => typeof book.value(cell) === "number");
  const others = cells.filter((cell) => book.value(cell) !== "" && !isError(book.value(cell)));
  for (const cell of [...figures, ...others].slice(0, MOST_TRIED)) {
    const walked = walk(book, cell);
    if (walked.explained.kind !== "heading" && walked.explained.terms.length > 0) return walked;
  }
  return walk(book, anchor);
}

function inputsIn(walked: Walk): string[] {
  const all = inputsOf(walked).map(
    ({ at, text, source }) => `${at}: ${text}, ${source ? source.text : "no source note beside it"}`,
  );
  const more = all.length - MOST_INPUTS;
  return more > 0 ? [...all.slice(0, MOST_INPUTS), `and ${more} more`] : all;
}
