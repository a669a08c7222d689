import { checksNamedIn, STANDING_ROW } from "../../sheets/page/standing";
import { Reference } from "../../sheets/plan/reference";
import { cellWrite, type CellWrite } from "./cellWrite";
import type { LinkingPlan } from "./linkCells";
import type { TakeToLink } from "./linkingOffers";
import type { ReadSheets } from "./readSheets";

/** What is appended to the words of the last check, once. */
const BESIDES = "; linked cells are as on their sheets";
/** How the formula begins that says beside the check where they are not. */
const REASONS = '=TEXTJOIN(" ",TRUE,';
/** The most characters that Excel takes of a formula. */
const MOST_CHARACTERS = 8_192;

/** Why a sheet cannot be linked as it is. */
type LinkingFault = "noChecks" | "tooLong";

/**
 * All cells that are to change for what was ticked: a cell that two links would fill follows the first, and the last check
 * of the sheet, which says of all of it whether it holds, says of the links besides.
 */
export function planLinking(
  read: ReadSheets,
  sheet: string,
  takes: readonly TakeToLink[],
): LinkingPlan | LinkingFault {
  const writes = takes.flatMap((one) => one.writes);
  const firsts = writes.filter(
    ({ address }, place) => writes.findIndex((other) => other.address === address) === place,
  );
  const check = checkWrites(read, sheet, takes);
  return typeof check === "string" ? check : { sheet, writes: [...firsts, ...check] };
}

function checkWrites(
  read: ReadSheets,
  sheet: string,
  takes: readonly TakeToLink[],
): readonly CellWrite[] | LinkingFault {
  const check = lastCheck(read, sheet);
  if (!check) return "noChecks";
  const { row, column } = check.box;
  const [words, reason] = [0, column + 1].map((at) => cellAt(sheet, row, at));
  if (!words || !reason) return "noChecks";
  const [held, said] = [String(read.heldIn(check)), String(read.heldIn(reason))];
  const isLinked = said.startsWith(REASONS);
  if (!held.startsWith("=") || (said !== "" && !isLinked)) return "noChecks";
  const all = takes.map((one) => one.disagreement).join(",");
  const reasons = isLinked ? `${said.slice(0, -1)},${all})` : `${REASONS}${all})`;
  if (reasons.length > MOST_CHARACTERS) return "tooLong";
  const saying = cellWrite(read, reason, reasons, "", false);
  if (isLinked) return [saying];
  const text = `${String(read.heldIn(words))}${BESIDES}`;
  const holds = `=AND(${held.slice(1)},${reason.toString()}="")`;
  if (holds.length > MOST_CHARACTERS) return "tooLong";
  return [
    cellWrite(read, words, text, text, false),
    cellWrite(read, check, holds, read.textIn(check), false),
    saying,
  ];
}

const cellAt = (sheet: string, row: number, column: number) =>
  new Reference(sheet, { row, column, rows: 1, columns: 1 });

/** The last of a sheet's checks, as the line that says how it stands has them. */
function lastCheck(read: ReadSheets, sheet: string): Reference | undefined {
  const box = checksNamedIn(String(read.heldIn(cellAt(sheet, STANDING_ROW - 1, 0))));
  return box ? cellAt(sheet, box.row + box.rows - 1, box.column) : undefined;
}
