import type { Doubt } from "../../../sheets/ownBlock/doubts";
import { columnOnSheet, rowOnSheet } from "../../../sheets/ownBlock/ownCells";
import { nameOf, type OwnGuess } from "../../../sheets/ownBlock/ownGuess";
import type { OwnReading } from "../../../sheets/ownBlock/ownReading";
import { ownCells as words } from "../../strings/ownCells";

/** What the user is asked about the block. */
export function doubtInWords(doubt: Doubt, own: OwnGuess, { roles, of }: OwnReading): string {
  const { cells } = own;
  switch (doubt.kind) {
    case "belowNotes":
    case "otherHeadings":
      return words[doubt.kind](rowOnSheet(cells, doubt.row));
    case "beside":
      return words.beside(columnOnSheet(cells, doubt.column));
    case "namesOnly":
      return words.namesOnly(doubt.rows.map((row) => words.line(rowOnSheet(cells, row), nameOf(own, row))));
    case "negative":
      return words.negative(
        of === "rows" ? rowOnSheet(cells, doubt.place) : columnOnSheet(cells, doubt.place),
        labelOf(doubt.role, roles),
      );
    case "noHeadings":
      return words.noRowHeadings;
    case "noYears":
      return words.noYears;
    case "mayBeTotal": {
      const [name, place] = [nameOf(own, doubt.row), rowOnSheet(cells, doubt.row)];
      return name ? words.mayBeTotal(words.line(place, name)) : words.unnamed(place);
    }
    case "role":
      return words.roleOpen(labelOf(doubt.role, roles));
  }
}

const labelOf = (role: string, roles: OwnReading["roles"]) =>
  roles.find(({ key }) => key === role)?.label ?? "";
