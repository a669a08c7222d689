import { isError, type CellValue } from "../figure";
import type { Native } from "./natives";

const text =
  (of: (text: string, count: number) => CellValue, usual = 1): Native =>
  (reader, [first, second]) => {
    const value = reader.value(first);
    const count = second ? reader.number(second) : usual;
    if (value === undefined || count === undefined) return undefined;
    return {
      is: "value",
      value: typeof value === "string" && isError(value) ? value : of(String(value), count),
    };
  };

/** A figure as its format shows it. */
const TEXT: Native = (reader, [first, second]) => {
  const of = first && reader.made(first);
  return of && { is: "written", of, format: String(reader.value(second) ?? "") };
};

const TEXTJOIN: Native = (reader, [between, skips, ...parts]) => {
  const comma = reader.value(between);
  const isSkipping = reader.value(skips);
  const figures = parts.map((part) => reader.scope.area(part)?.flat());
  if (typeof comma !== "string" || !figures.every((one) => one !== undefined)) return undefined;
  const of = figures.flat().filter(({ value }) => !isSkipping || value !== "");
  return { is: "words", between: comma, of: of.map((figure) => reader.use(figure)) };
};

const SUBSTITUTE: Native = (reader, [first, old, by]) => {
  const [of, from, to] = [first, old, by].map((one) => reader.value(one));
  if (of === undefined || from === undefined || to === undefined) return undefined;
  return { is: "value", value: from === "" ? of : String(of).split(String(from)).join(String(to)) };
};

/** Functions that make words. */
export const texts: Readonly<Record<string, Native>> = {
  TEXT,
  TEXTJOIN,
  CONCAT: (reader, args) => reader.words(args),
  CONCATENATE: (reader, args) => reader.words(args),
  LEFT: text((of, count) => of.slice(0, count)),
  RIGHT: text((of, count) => (count > 0 ? of.slice(-count) : "")),
  TRIM: text((of) => of.trim().replace(/ +/g, " ")),
  LEN: text((of) => of.length),
  UPPER: text((of) => of.toUpperCase()),
  LOWER: text((of) => of.toLowerCase()),
  VALUE: text((of) => (of.trim() === "" || Number.isNaN(Number(of)) ? "#VALUE!" : Number(of))),
  SUBSTITUTE,
};
