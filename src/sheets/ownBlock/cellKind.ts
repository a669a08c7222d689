import { isDate } from "../../model/years";
import type { OwnCells } from "./ownCells";

/** What a cell of somebody's table holds, as far as reading the table goes. */
export type CellKind =
  | "blank"
  | "number"
  /** A number that Excel shows as a day or a month. */
  | "date"
  /** A figure that is text to Excel: "£85.2m", "(5)", "12%", "1,234r". */
  | "numberAsText"
  /** A word for no figure: "n/a", "tbc", "..". */
  | "missing"
  /** Nothing but a unit: "£m", "%", "number". */
  | "unit"
  | "words";

const SIGN = "[-−–+]?";
const NUMBER_AS_TEXT = new RegExp(
  `^[(~<>≈*]*\\s*${SIGN}\\s*[£$€]?\\s*${SIGN}(\\d[\\d,\\s]*(\\.\\d+)?|\\.\\d+)\\s*` +
    `(%|per ?cent|pence|million|billion|thousand|bn|m|k|p)?\\s*\\)?\\s*([*†‡]+|(?<=\\d{3}|\\s)[rpe]|\\[[^\\]]*\\])?$`,
  "i",
);
const MISSING =
  /^(n\.?\/?a\.?|nil|tb[cda]|to be (confirmed|decided|set|agreed)|not (available|known|applicable|collected|set|yet set)|no (data|baseline|target|figure)|unknown|suppressed|confidential|\[?[cxzw:]\]?|\.+|…|[-–—*:#?]+)$/i;
const UNIT =
  /^\(?(£\s?('?0{3,6}s?|m|bn|k|millions?|billions?|thousands?)?|[£$€]|%|'?000s?|pence|millions?|billions?|thousands?|per ?cent(age)?|number|no\.?|count|rate|ratio|index|days|hours|fte|wte|per [\d,]+( [a-z]+)?|% change)\)?$/i;
const SHOWN_AS_DATE = /\d[/-]\d|\d\.\d+\.\d|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** What a cell holds, by its value and by the text that it shows. */
export function cellKind(value: string | number | boolean | undefined, text = ""): CellKind {
  if (typeof value === "number") return isDate(value) && SHOWN_AS_DATE.test(text) ? "date" : "number";
  if (typeof value !== "string") return value === undefined ? "blank" : "words";
  const written = value.trim();
  if (written === "") return "blank";
  if (MISSING.test(written)) return "missing";
  if (UNIT.test(written)) return "unit";
  return NUMBER_AS_TEXT.test(written) ? "numberAsText" : "words";
}

/** The kinds of all cells of a block, row by row. */
export function cellKinds({ values, texts }: OwnCells): CellKind[][] {
  return values.map((row, down) => row.map((value, column) => cellKind(value, texts[down]?.[column])));
}

/** Whether a cell holds a figure, be it one that Excel takes for text. */
export const isFigure = (kind: CellKind | undefined) => kind === "number" || kind === "numberAsText";
