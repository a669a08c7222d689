import { yearTable } from "../kinds/yearTable";
import type { At } from "../statement";

/** Rows before the first limit, the heading with them. */
const BEFORE = 5;

export const gapTable = yearTable(
  "GAP.TABLE",
  "years requirement savingsToIdentify payAndPrices fundingLimits limitNames",
  {},
  (at) => {
    // A limit may be called by the name of another row, so the rows are told apart by their places.
    const limits = (at.rows - BEFORE + 1) / 3;
    const beyond = at.row - BEFORE;
    if (beyond < 0) return beforeLimits[at.row - 1];
    if (beyond >= 2 * limits) {
      const limit = BEFORE + 2 * (beyond - 2 * limits + 1);
      return `SHOWN(${limit},${at.column})-SHOWN(${BEFORE},${at.column})`;
    }
    return beyond % 2 ? `SHOWN(4,${at.column})-UP(1)` : limitOf(at, beyond / 2);
  },
);

const beforeLimits = ["requirement", "savingsToIdentify", "payAndPrices", "UP(3)+UP(2)+UP(1)"];

/** Limits run down where the years run across; a single one either way. */
function limitOf(at: At, limit: number): string {
  const year = at.column - 1;
  if (at.rows === BEFORE + 2) return `AT(fundingLimits,${year})`;
  const isDown = at.area("years").length > 1;
  return isDown ? `CELL(fundingLimits,${year},${limit})` : `CELL(fundingLimits,${limit},${year})`;
}
