import { ABBREVIATIONS } from "../facts/abbreviations";
import type { Block, Dressed } from "../plan/block";
import { isCard, isFormula, type Content, type Rows } from "../plan/content";
import { noteLines } from "./notes";
import type { Expected } from "./seenCells";

/** A word with two capitals or more: MPA, TfL, LAAs. */
const IN_CAPITALS = /\b[A-Z][A-Za-z]?[A-Z]+s?\b/g;
const QUOTED = /"((?:[^"]|"")*)"/g;

/**
 * The block with a note at its foot that spells out every abbreviation used in it, unless it says beside one what that
 * stands for; and the rows of the note, if there is any.
 */
export function spelledOut(
  block: Block,
  expected: readonly Expected[],
): { readonly block: Block; readonly rows: number } {
  const said = [...block.cells.flat().flatMap(textsIn), ...expected.flatMap(({ texts }) => texts)].join("\n");
  const found = new Set([...said.matchAll(IN_CAPITALS)].map(([word]) => word.replace(/s$/, "")));
  const words = [...found].sort().flatMap((word) => {
    const meaning = ABBREVIATIONS[word];
    return meaning && !isSaidBeside(said, word, meaning) ? [`${word} = ${meaning}`] : [];
  });
  if (words.length === 0) return { block, rows: 0 };
  const lines = noteLines(`Abbreviations: ${words.join("; ")}.`);
  const first = block.cells.length;
  const columns = block.cells[0]?.length ?? 1;
  const cells: Rows = lines.map(([text]) => [text, ...Array<Content>(columns - 1).fill(null)]);
  const dressed = lines.map(([, look], line): Dressed => ({
    box: { row: first + line, column: 0, rows: 1, columns: 1 },
    look,
  }));
  return {
    block: { ...block, cells: [...block.cells, ...cells], dressed: [...block.dressed, ...dressed] },
    rows: lines.length,
  };
}

/** What a cell says, a formula in its quotes. */
function textsIn(content: Content): string[] {
  if (isFormula(content)) return [...content.formula.matchAll(QUOTED)].map(([, text = ""]) => text);
  if (isCard(content)) return [content.text];
  return typeof content === "string" ? [content] : [];
}

/** Area Based Grant (ABG), or ABG (Area Based Grant). */
function isSaidBeside(said: string, word: string, meaning: string): boolean {
  const all = said.toLowerCase();
  const [short, long] = [word.toLowerCase(), meaning.toLowerCase()];
  return all.includes(`${long} (${short})`) || all.includes(`${short} (${long}`);
}
