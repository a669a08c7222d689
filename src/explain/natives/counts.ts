import type { Node } from "../../formulas/tree";
import { isNumber, type CellValue, type Figure, type Made } from "../figure";
import type { Reducer } from "../reduce";
import type { Native } from "./natives";

/** How many figures of its ranges are of a kind. */
export const count =
  (counts: (value: CellValue) => boolean, which: string): Native =>
  (reader, args) => {
    const areas = args.map((arg) => reader.scope.area(arg)?.flat());
    if (!areas.every((area) => area !== undefined)) return undefined;
    const all = areas.flat();
    const found = all.filter(({ value }) => counts(value));
    return counted(reader, found, all, `${calledBy(reader, args)}that ${which}`, true);
  };

/** What the cells of ranges are called where that is one name: "of status ". */
export const calledBy = ({ scope }: Reducer, args: readonly Node[]): string => {
  const names = new Set(args.map((arg) => scope.called?.(arg) ?? "").filter(Boolean));
  return names.size === 1 ? `of ${[...names].join("")} ` : "";
};

/** How many were found; where none was, all that were looked at. */
export function counted(
  reader: Reducer,
  found: readonly Figure[],
  all: readonly Figure[],
  words: string,
  counts?: true,
): Made {
  return reader.use({
    value: found.length,
    words: `of ${all.length === 1 ? "one cell" : `${all.length} cells`} ${words}`,
    cells: (found.length > 0 ? found : all).flatMap(({ cells }) => cells),
    worked: true,
    ...(counts && { counted: true }),
  });
}

/** Functions that count. */
export const counts: Readonly<Record<string, Native>> = {
  COUNT: count(isNumber, "hold a number"),
};
