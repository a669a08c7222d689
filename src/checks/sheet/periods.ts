import { dayOf, financialYear, isDate } from "../../model/years";

/** A stretch of time that a heading names: which of its kind it is, so that the next has the next number. */
export interface Period {
  readonly kind: "year" | "month" | "quarter" | "week" | "number" | "day";
  readonly index: number;
  /** What else the heading says: "budget" of "2010/11 budget". */
  readonly rest: string;
  /** A number alone is a year only among other years. */
  readonly isBare?: true;
  /** Years that do not follow each other, "2012/14": how many the heading spans. */
  readonly span?: number;
  /** The day itself, as Excel counts them, of a date that is given as one. */
  readonly serial?: number;
  /** The financial year of which Excel may have made the date. */
  readonly asYear?: number;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const YEARS = /(?:\b|FY\s*|CY\s*)((?:19|20|21)\d{2})\s*[/–—-]\s*((?:19|20|21)\d{2}|\d{2})(?![\d/])/i;
const SHORT_YEARS = /(?:^|\s|FY\s*)'?(\d{2})\s*\/\s*'?(\d{2})(?![\d/])/i;
const ONE_YEAR = /(?:^|\s|FY\s*|CY\s*|\()((?:19|20)\d{2})(?![\d/.,-])/i;
const FY_SHORT = /^FY\s*'?(\d{2})$/i;
const MONTH_YEAR = new RegExp(
  `^(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+)?(${MONTH})\\.?[\\s'’–-]*(\\d{4}|\\d{2})$`,
  "i",
);
const MONTH_ALONE = new RegExp(`^(${MONTH})\\.?$`, "i");
const NUMBERED = /^(year|yr|y|month|mth|m|period|p|quarter|qtr|q|week|wk|w)\s*\.?\s*(\d{1,2})$/i;
/** Q2 2009, Q2 2009/10, 2009 Q2. */
const QUARTER_YEAR =
  /^(?:q(?:uarter|tr)?\s?([1-4])[\s,-]+((?:19|20)\d{2})(?:\/\d{2})?|((?:19|20)\d{2})(?:\/\d{2})?[\s,-]+q(?:uarter|tr)?\s?([1-4]))$/i;
const SLASHED = /^(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d{2})$/;
const ISO = /^((?:19|20)\d{2})-(\d{2})-(\d{2})$/;
/** A longer text is a sentence that speaks of a year, not its heading. */
const LONGEST = 34;

const monthIndex = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase());
const century = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900);

/** The period that a cell names, be it text, a date or a number alone. */
export function readPeriod(value: string | number | boolean, hasDateFormat: boolean): Period | undefined {
  if (typeof value === "number") {
    if (hasDateFormat) return dayPeriod(value);
    const isYear = Number.isInteger(value) && value >= 1990 && value <= 2199;
    return isYear ? { kind: "year", index: value, rest: "", isBare: true } : undefined;
  }
  if (typeof value !== "string") return undefined;
  const text = value.trim().replace(/\s+/g, " ");
  if (text === "" || text.length > LONGEST) return undefined;
  return written(text);
}

function written(text: string): Period | undefined {
  const rest = (found: string): string => text.replace(found, " ").replace(/\s+/g, " ").trim().toLowerCase();
  const quarter = QUARTER_YEAR.exec(text);
  if (quarter) {
    const [, first, of, year, last] = quarter;
    return { kind: "quarter", index: Number(of ?? year) * 4 + Number(first ?? last), rest: "" };
  }
  const years = YEARS.exec(text);
  if (years) {
    const [found, from = "", to = ""] = years;
    const start = Number(from);
    const end = to.length === 4 ? Number(to) : Math.floor(start / 100) * 100 + Number(to);
    const span = end < start && to.length === 2 ? end + 100 - start : end - start;
    return {
      kind: "year",
      index: start,
      rest: rest(found),
      ...(span !== 1 && { span }),
    };
  }
  const month = MONTH_YEAR.exec(text);
  if (month) {
    const [, day, name = "", year = ""] = month;
    const index = century(year) * 12 + monthIndex(name);
    // Year ends: 31 March 2011, 31 March 2012.
    return day ? { kind: "day", index, rest: "" } : { kind: "month", index, rest: "" };
  }
  const slashed = SLASHED.exec(text) ?? undefined;
  if (slashed)
    return {
      kind: "day",
      index: Number(slashed[3]) * 12 + Number(slashed[2]) - 1,
      rest: "",
    };
  const iso = ISO.exec(text);
  if (iso)
    return {
      kind: "day",
      index: Number(iso[1]) * 12 + Number(iso[2]) - 1,
      rest: "",
    };
  const short = SHORT_YEARS.exec(text);
  if (short && (Number(short[2]) - Number(short[1]) + 100) % 100 === 1)
    return {
      kind: "year",
      index: century(short[1] ?? ""),
      rest: rest(short[0]),
    };
  const fy = FY_SHORT.exec(text);
  if (fy) return { kind: "year", index: century(fy[1] ?? ""), rest: "" };
  const alone = MONTH_ALONE.exec(text);
  if (alone)
    return {
      kind: "month",
      index: (monthIndex(alone[1] ?? "") + 9) % 12,
      rest: "",
    };
  const numbered = NUMBERED.exec(text);
  if (numbered) {
    const kind = {
      q: "quarter",
      w: "week",
      m: "month",
      p: "month",
      y: "number",
    } as const;
    const letter = (numbered[1] ?? "").slice(0, 1).toLowerCase() as keyof typeof kind;
    return { kind: kind[letter], index: Number(numbered[2]) - 1, rest: "" };
  }
  const one = ONE_YEAR.exec(text);
  if (one) {
    const left = rest(one[0]);
    const words = left.split(" ").filter(Boolean);
    return words.length <= 3 ? { kind: "year", index: Number(one[1]), rest: left } : undefined;
  }
  return undefined;
}

/** A day as Excel counts them. */
function dayPeriod(serial: number): Period | undefined {
  if (!isDate(serial)) return undefined;
  const date = dayOf(serial);
  const asYear = financialYear(serial);
  const index = date.getUTCFullYear() * 12 + date.getUTCMonth();
  return {
    kind: "day",
    index,
    rest: "",
    serial,
    ...(asYear !== undefined && { asYear }),
  };
}
