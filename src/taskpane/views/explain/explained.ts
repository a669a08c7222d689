import { explain } from "../../../explain/explain";
import type { Explained, Term } from "../../../explain/explained";
import { explaining } from "../../../explain/explaining";
import { coming, withParts } from "../../../explain/part";
import type { Book, CallOurs } from "../../../explain/reading";
import { termsOfTotal } from "../../../explain/totals";
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
  /** Settles once it can be told what a term is made of; undefined where it can be told at once. */
  readonly coming: (term: Term) => Promise<unknown> | undefined;
  /** What a term is made of in its turn; a total's cells. To be asked when nothing of it is still to come. */
  readonly partsOf: (term: Term) => readonly Term[];
  /** The explanation as lines of text. */
  readonly noteOf: (today: Date) => Promise<readonly string[]>;
}

const note = () => import(/* webpackChunkName: "explain-note" */ "../../../explain/note");

export async function explained(around: Around, call: CallOurs): Promise<Figure> {
  const { book, explained } = await explaining(around.reading, around.cell, call);
  return {
    around,
    explained,
    partly: book.partly,
    coming: (term) => coming(() => partsOf(book, term)),
    partsOf: (term) => partsOf(book, term),
    noteOf: async (today) => {
      const { noteOn } = await note();
      return withParts(() => noteOn(book, around.cell, today));
    },
  };
}

/** A figure again, of which more was read: what stands open of it may be made in ways that could not be told before. */
export async function explainedFurther(around: Around, call: CallOurs): Promise<Figure> {
  const { everyPart } = await import(
    /* webpackChunkName: "explanation-further" */ "../../../explain/everyPart"
  );
  await everyPart();
  return explained(around, call);
}

function partsOf(book: Book, term: Term): readonly Term[] {
  const [cell, ...more] = term.cells;
  if (!cell || !term.kind || more.length > 0) return termsOfTotal(book, term);
  return book.canExplain(cell) ? explain(book, cell).terms : [];
}
