import { CellError, loadFunctions } from "../../scripts/builtFunctions";
import { isError, type CellValue } from "../../src/explain/figure";
import type { CallOurs } from "../../src/explain/reading";

const functions = loadFunctions();

/** Asks a built function again, as the pane does: errors arrive as objects, and leave as their codes. */
export const callBuilt: CallOurs = (id, args) => {
  const given = args.map((rows) =>
    rows?.map((row) =>
      row.map((cell) => (typeof cell === "string" && isError(cell) ? new CellError(cell) : cell)),
    ),
  );
  try {
    const answer = functions.get(id)?.(...given.map((rows) => rows ?? null), {}) as (
      CellValue | CellError
    )[][];
    return answer.map((row) => row.map((cell) => (cell instanceof CellError ? cell.code : cell)));
  } catch (refused) {
    if (refused instanceof CellError) return undefined;
    throw refused;
  }
};
