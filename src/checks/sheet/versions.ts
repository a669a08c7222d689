import type { Sheet } from "./sheet";
import { VERSIONS } from "./words";

const ALL_VERSIONS = new RegExp(VERSIONS, "gi");

/** Sheets whose names, or titles, are the same but for words such as budget and forecast, low and high. */
export function areVersions(one: Sheet, other: Sheet): boolean {
  const names = (sheet: Sheet) => [sheet.name, title(sheet)];
  return names(one).some((name, index) => {
    const [words, its] = [stage(name), stage(names(other)[index] ?? "")];
    return words !== its && words !== "" && its !== "";
  });
}

/** The plan, the budget and what was approved of them are one; what was spent is another. */
const stage = (name: string): string =>
  [
    ...new Set(
      (name.toLowerCase().match(ALL_VERSIONS) ?? []).map((word) =>
        word.replace(/^(budget|planned|approved)$/, "plan"),
      ),
    ),
  ]
    .sort()
    .join(" ");

const title = ({ grid, layout }: Sheet): string => {
  for (let row = 0; row < Math.min(grid.rows, 4); row++) if (layout.rowName(row)) return layout.rowName(row);
  return "";
};
