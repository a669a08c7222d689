import type { Block } from "../../sheets/block";
import type { Draft } from "../../sheets/draft";
import type { Origin } from "../../sheets/page/page";

/** Something that can be put into the workbook: from a cell on, onto new sheets, or either. */
export interface Insertable {
  readonly blockAt?: (origin: Origin) => Block;
  readonly draft?: Draft;
}
