import { missingRoles } from "../../../sheets/ownBlock/guessRoles";
import { ownFaults, type OwnFault } from "../../../sheets/ownBlock/ownFaults";
import { columnOnSheet, rowOnSheet } from "../../../sheets/ownBlock/ownCells";
import type { OwnGuess } from "../../../sheets/ownBlock/ownGuess";
import type { OwnReading } from "../../../sheets/ownBlock/ownReading";
import { ownCells as words } from "../../strings/ownCells";

/** What is still missing before a model can be linked to the block; undefined where nothing is. */
export function ownNotYet(own: OwnGuess | undefined, reading: OwnReading): string | undefined {
  if (!own) return words.select;
  if (own.layout.figureRows.length === 0) return words.noFigures;
  const missing = missingRoles(own.roles, reading.roles).map(({ label }) => label);
  if (missing.length > 0) return words.missing(missing.join(", "));
  const [fault] = ownFaults(own, reading);
  if (fault) return faultInWords(fault, own, reading);
  return own.doubts.length > 0 ? words.settle(own.doubts.length) : undefined;
}

function faultInWords(fault: OwnFault, { cells }: OwnGuess, { of }: OwnReading): string {
  switch (fault.kind) {
    case "unsaid":
      return words.unsaid(of === "rows" ? rowOnSheet(cells, fault.place) : columnOnSheet(cells, fault.place));
    case "numberAsText":
      return words.numberAsText(fault.cell, fault.text, fault.count);
    case "yearTwice":
      return words.yearTwice(...fault.headings);
    case "units":
      return words.units(fault.at, ...fault.units);
    case "noUnit":
      return words.noUnit;
    case "nothingTaken":
      return words.nothingTaken;
  }
}
