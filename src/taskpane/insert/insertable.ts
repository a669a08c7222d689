import type { Block } from "../../sheets/plan/block";
import type { Draft } from "../../sheets/plan/draft";
import type { Origin } from "../../sheets/plan/origin";

/** Something that can be put into the workbook: from a cell on, onto new sheets, or either. */
export interface Insertable {
  readonly blockAt?: (origin: Origin) => Block;
  readonly draft?: Draft;
}
