import { counted } from "./counted";

/** Lists of the documents and ready models, found in the catalogue's search. */
export const placeWords = {
  found: "Lists and models found",
  whole: (rows: number) => `List · ${counted(rows, "row")}`,
  some: (rows: number, all: number) => `List · ${rows} of ${counted(all, "row")}`,
  model: "Ready model",
  more: (count: number) => `Show ${count} more`,
} as const;

/** One list, and the way of its rows into a sheet. */
export const listWords = {
  rows: (count: number) => counted(count, "row"),
  how: "Insert",
  ways: {
    found: (count: number) => `${counted(count, "row")} found, as text`,
    all: (count: number) => `All ${counted(count, "row")}, as text`,
    live: "One formula that fills the list",
  },
  table: (label: string) => `Rows of ${label}`,
} as const;
