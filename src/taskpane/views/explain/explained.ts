import { explain } from "../../../explain/explain";
import type { Explained, Term } from "../../../explain/explained";
import { noteOf } from "../../../explain/note";
import { Book, type CallOurs } from "../../../explain/reading";
import { withShapes } from "../../../explain/shapes";
import { termsOfTotal, walk } from "../../../explain/walk";
import type { Around } from "../../../workbook/reading/readAround";

/**
 * A figure that was explained, with what was read then: it can be looked at and compared after the sheet has changed. Its
 * answers come from the explanation's own code, which loads while the workbook is read; the view is there before.
 */
export interface Figure {
  readonly around: Around;
  readonly explained: Explained;
  /** Sheets of which only a part was read. */
  readonly partly: Book["partly"];
  /** What a term is made of in its turn; a total's cells. */
  readonly partsOf: (term: Term) => readonly Term[];
  /** The explanation as lines of text. */
  readonly noteOf: (today: Date) => readonly string[];
}

export function explained(around: Around, call: CallOurs): Figure {
  const book = withShapes(new Book(around.reading, call));
  return {
    around,
    explained: explain(book, around.cell),
    partly: book.partly,
    partsOf: (term) => partsOf(book, term),
    noteOf: (today) => noteOf(walk(book, around.cell), today),
  };
}

function partsOf(book: Book, term: Term): readonly Term[] {
  const [cell, ...more] = term.cells;
  if (!cell || !term.kind || more.length > 0) return termsOfTotal(book, term);
  return book.canExplain(cell) ? explain(book, cell).terms : [];
}
