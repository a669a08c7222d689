import type { Cell } from "../grid/cell";
import { explain } from "./explain";
import type { Explained } from "./explained";
import { withParts } from "./part";
import { FURTHER } from "./parts";
import { Book, type CallOurs, type Reading } from "./reading";

/** One cell of a workbook explained, and the book in which more can be asked; the parts that it takes are fetched. */
export function explaining(
  reading: Reading,
  cell: Cell,
  call: CallOurs,
): Promise<{ readonly book: Book; readonly explained: Explained }> {
  const read = new Book(reading, call);
  return withParts(() => {
    // Where the host cannot say what formulas fill.
    const book = reading.saysNoSpills ? FURTHER.get().withShapes(read) : read;
    return { book, explained: explain(book, cell) };
  });
}
