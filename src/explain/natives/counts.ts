import type { Node } from "../../formulas/tree";
import { same } from "../comparison";
import { criterionOf } from "../criterion";
import { isNumber, type CellValue, type Figure, type Made } from "../figure";
import { listed } from "../phrase";
import type { Reducer } from "../reduce";
import type { Native } from "./natives";
import { fitting, pairs } from "./sums";

/** How many figures of its ranges are of a kind. */
const count =
  (counts: (value: CellValue) => boolean, which: string): Native =>
  (reader, args) => {
    const areas = args.map((arg) => reader.scope.area(arg)?.flat());
    if (!areas.every((area) => area !== undefined)) return undefined;
    const all = areas.flat();
    const found = all.filter(({ value }) => counts(value));
    return counted(reader, found, all, `${calledBy(reader, args)}that ${which}`, true);
  };

/** How many of its cells fit all that is asked. */
const countWhere: Native = (reader, args) => {
  const asked = pairs(args);
  const [range] = args;
  const among = range && reader.scope.area(range)?.flat();
  const which = among && fitting(reader, among.length, asked);
  if (!which) return undefined;
  const says = asked.map(([one, wanted], at) => {
    const value = reader.value(wanted);
    const called = at > 0 && one ? `${reader.scope.called?.(one) ?? ""} ` : "";
    return called + ((value === undefined ? undefined : criterionOf(value))?.says ?? "");
  });
  const found = which.flatMap((at) => among[at] ?? []);
  const words = `${calledBy(reader, range ? [range] : [])}where it ${listed(says)}`;
  return counted(reader, found, among, words);
};

const calledBy = ({ scope }: Reducer, args: readonly Node[]): string => {
  const names = new Set(args.map((arg) => scope.called?.(arg) ?? "").filter(Boolean));
  return names.size === 1 ? `of ${[...names].join("")} ` : "";
};

/** How many were found; where none was, all that were looked at. */
function counted(
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

const value =
  (of: (reader: Reducer, args: readonly Node[]) => CellValue | undefined): Native =>
  (reader, args) => {
    const is = of(reader, args);
    return is === undefined ? undefined : { is: "value", value: is };
  };

/** Where in a list a value stands. */
const MATCH = value((reader, [what, where, way]) => {
  const wanted = reader.value(what);
  const among = where && reader.scope.area(where);
  if (wanted === undefined || !among || !way || reader.number(way) !== 0) return undefined;
  const place = among.flat().findIndex((one) => same(one.value, wanted));
  return place < 0 ? "#N/A" : place + 1;
});

/** Functions that count, or find a place: values of their own, not figures of a cell. */
export const counts: Readonly<Record<string, Native>> = {
  COUNT: count(isNumber, "hold a number"),
  COUNTA: count((one) => one !== "", "hold anything"),
  COUNTBLANK: count((one) => one === "", "are blank"),
  COUNTIF: countWhere,
  COUNTIFS: countWhere,
  ROWS: value((reader, [range]) => range && reader.scope.area(range)?.length),
  COLUMNS: value((reader, [range]) => range && reader.scope.area(range)?.[0]?.length),
  MATCH,
};
