import type { Mapping } from "../../../catalogue/own/reading/mapping";
import { readIndicators, type OwnIndicators } from "../../../catalogue/own/reading/readIndicators";
import type { Work } from "../../hooks/useLongWork";
import type { Found } from "./ownState";
import { sourceName } from "./ownWords";

/** Rows between two times that it is told how far the checking is. */
const ROWS_A_REPORT = 500;

/** What the rows of a table come to. Throws the signal's reason once that is aborted. */
export function reportOn(
  { file, sheet: { name, table } }: Found,
  mapping: Mapping,
  areNational: boolean,
  ...[signal, tell]: Parameters<Work["work"]>
): Promise<OwnIndicators> {
  const before = (rows: number) => {
    signal.throwIfAborted();
    if (rows % ROWS_A_REPORT !== 0) return;
    tell(rows, table.rows.length);
  };
  return readIndicators(table, mapping, sourceName(file.name, name), before, areNational);
}
