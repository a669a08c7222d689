import type { Node } from "../../formulas/tree";
import { same } from "../comparison";
import type { CellValue } from "../figure";
import type { Reducer } from "../reduce";
import type { Native } from "./natives";

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

/** Functions that find a place, or say how large a range is: values of their own, not figures of a cell. */
export const places: Readonly<Record<string, Native>> = {
  ROWS: value((reader, [range]) => range && reader.scope.area(range)?.length),
  COLUMNS: value((reader, [range]) => range && reader.scope.area(range)?.[0]?.length),
  MATCH,
};
