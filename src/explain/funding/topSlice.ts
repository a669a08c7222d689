import { rowTable } from "../kinds/rowTable";
import { isBlank } from "../marks";
import { upTo, type At } from "../statement";

export const topSlice = rowTable("TOPSLICE", "grants rate basis", {
  Authority: undefined,
  Contributed: (at) =>
    isTotal(at) ? "TOTAL(grants)*TOTAL(rate)" : `AT(grants,${authority(at)})*TOTAL(rate)`,
  Received: (at) =>
    isTotal(at)
      ? "TOTAL(grants)*TOTAL(rate)"
      : `TOTAL(grants)*TOTAL(rate)*AT(basis,${authority(at)})/TOTAL(basis)`,
  Net: ({ row }) => `SHOWN(${row},2)-SHOWN(${row},1)`,
});

const isTotal = (at: At): boolean => at.row === at.rows - 1;

/** A row that is blank in both lists has no authority. */
function authority(at: At): number {
  const [grants, basis] = [at.list("grants"), at.list("basis")];
  const listed = upTo(Math.max(grants.length, basis.length)).filter(
    (place) => !isBlank(grants[place] ?? "") || !isBlank(basis[place] ?? ""),
  );
  return listed[at.row - 1] ?? 0;
}
