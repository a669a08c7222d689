import { rowTable } from "../kinds/rowTable";
import { isBlank, isMissing } from "../marks";
import { upTo, type At } from "../statement";

const NO = ["no", "n", "false", "0"];

export const coverage = rowTable("COVERAGE", "matrix areas priorities", {
  Priority: undefined,
  "Areas with it": (at) => {
    const ticked = listed(at).filter((area) => isCovered(at, area));
    return { is: `COUNTED(matrix,${ticked.map((area) => place(at, area)).join(",") || "-1"})` };
  },
  Share: (at) => `SHOWN(${at.row},1)/${listed(at).length}`,
  "Areas without": (at) => {
    const without = listed(at).filter((area) => !isCovered(at, area));
    return `"${without.map((area) => nameOf(at, area)).join(", ")}"`;
  },
});

/** An area without a name and without an objective is left out where names are given. */
const listed = (at: At): number[] =>
  upTo(at.area("matrix").length).filter(
    (area) =>
      at.area("areas").length === 0 ||
      !isBlank(at.list("areas")[area] ?? "") ||
      (at.area("matrix")[area] ?? []).some(({ value }) => !isBlank(value) && value !== 0 && value !== false),
  );

const place = (at: At, area: number): number => area * (at.area("matrix")[0]?.length ?? 0) + at.row - 1;

function isCovered(at: At, area: number): boolean {
  const value = at.area("matrix")[area]?.[at.row - 1]?.value ?? "";
  return !isMissing(value) && !NO.includes(String(value).trim().toLowerCase());
}

function nameOf(at: At, area: number): string {
  const name = at.list("areas")[area] ?? "";
  return isBlank(name) ? `Area ${area + 1}` : String(name);
}
