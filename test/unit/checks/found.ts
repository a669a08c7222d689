import { referenceList } from "../../../src/catalogue/inCells/referenceLists";
import { checkWhole } from "../../../src/checks/checkBook";
import { known } from "../../../src/checks/known";
import type { BookReading } from "../../../src/checks/reading";
import { cellName } from "../../../src/grid/cell";

const FACTS = known(referenceList("funding limits"), referenceList("boroughs"), new Date("2026-11-29"));

/** What the rules find on 29 November 2026: "unit Plan!C4". */
export const found = (reading: BookReading): string[] =>
  checkWhole(reading, FACTS).map(
    ({ rule, sheet, row, column }) => `${rule} ${sheet}!${cellName(row, column)}`,
  );
