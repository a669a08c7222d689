import { rowOnSheet } from "../../../sheets/ownBlock/ownCells";
import { nameOf, type Doubt, type OwnGuess } from "../../../sheets/ownBlock/ownGuess";
import type { OwnReading } from "../../../sheets/ownBlock/ownReading";
import { ownCells as words } from "../../strings/ownCells";

/** What the user is asked about the block. */
export function doubtInWords(doubt: Doubt, own: OwnGuess, { roles }: OwnReading): string {
  switch (doubt.kind) {
    case "noHeadings":
      return words.noRowHeadings;
    case "noYears":
      return words.noYears;
    case "mayBeTotal": {
      const [name, place] = [nameOf(own, doubt.row), rowOnSheet(own.cells, doubt.row)];
      return name ? words.mayBeTotal(words.line(place, name)) : words.unnamed(place);
    }
    case "role":
      return words.roleOpen(roles.find(({ key }) => key === doubt.role)?.label ?? "");
  }
}
