import type { CallOurs } from "../../../explain/reading";
import type { WorkbookPort } from "../../../workbook/port";

/** Asks a function of ours again with what its arguments hold; undefined where it refuses or is out of reach. */
export const askAgain =
  ({ callFunction }: WorkbookPort): CallOurs =>
  (id, args) => {
    const answer = callFunction(id, args);
    if (!answer || "error" in answer) return undefined;
    return answer.cells.map((row) =>
      row.map((cell) => (typeof cell === "object" ? (cell?.code ?? "") : cell)),
    );
  };
