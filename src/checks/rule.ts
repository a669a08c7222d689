import type { Finding } from "./finding";
import type { Book } from "./sheet/book";
import type { Sheet } from "./sheet/sheet";

/** One rule of finance checking. It asks the model of a sheet and reads no cell on its own account. */
export interface Rule {
  readonly id: string;
  /** What it looks for, as a heading of the sheet of checks says it. */
  readonly title: string;
  readonly check: (sheet: Sheet, book: Book) => Finding[];
}
