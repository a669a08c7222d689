import { yearTable } from "../kinds/yearTable";
import { isBlank } from "../marks";
import { joined, upTo, type At } from "../statement";

export const reserves = yearTable(
  "RESERVES",
  "gaps opening minimum=0 purposes planned",
  {
    "Opening balance": ({ column }) => (column === 1 ? "opening" : "PRIOR([Closing balance])"),
    "Planned use": (at) => joined(upTo(at.row - 2).map((back) => `UP(${back + 1})`)),
    Drawn: (at) => `IF(gaps>0,MIN(gaps,MAX([Opening balance]${planned(at)}-minimum,0)),gaps)`,
    "Closing balance": (at) => `[Opening balance]${planned(at)}-[Drawn]`,
    "Gap not met": "MAX(gaps-[Drawn],0)",
  },
  (at) => {
    const named = upTo(Math.max(at.list("purposes").length, 1)).filter((place) => isUsed(at, place));
    return `CELL(planned,${named[at.row - 2] ?? 0},${at.column - 1})`;
  },
);

/** What planned use takes off, where there is any. */
const planned = (at: At): string => (at.has("planned") ? "-[Planned use]" : "");

/** A purpose without a name and without an amount has no row. */
const isUsed = (at: At, place: number): boolean =>
  !isBlank(at.list("purposes")[place] ?? "") ||
  (at.area("planned")[place] ?? []).some(({ value }) => !isBlank(value) && value !== 0);
