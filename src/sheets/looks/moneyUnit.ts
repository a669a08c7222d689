import { appearance, type Look } from "./looks";
import { MILLIONS, WHOLE } from "./numberFormats";

/** How amounts in a unit are written in a cell and in a sentence. */
export interface MoneyUnit {
  /** As headings state it: "£m". */
  readonly name: string;
  readonly numberFormat: string;
  /** What stands around an amount in a sentence: £67.6m. */
  readonly before: string;
  readonly after: string;
  /** How TEXT writes an amount. */
  readonly textFormat: string;
}

/** What is known of a unit of money. */
interface KnownUnit extends Omit<MoneyUnit, "name"> {
  /** How many pounds one of it is. */
  readonly pounds: number;
  /** As the axis of a chart says it. */
  readonly words: string;
}

const TENTHS = { numberFormat: MILLIONS, textFormat: "#,##0.0" };
const WHOLE_ONES = { numberFormat: WHOLE, textFormat: "#,##0" };

const KNOWN: Readonly<Record<string, KnownUnit>> = {
  "£bn": { ...TENTHS, before: "£", after: "bn", pounds: 1e9, words: "£ billion" },
  "£m": { ...TENTHS, before: "£", after: "m", pounds: 1e6, words: "£ million" },
  "£000": { ...WHOLE_ONES, before: "£", after: "k", pounds: 1e3, words: "£ thousand" },
  "£": { ...WHOLE_ONES, before: "£", after: "", pounds: 1, words: "Pounds" },
};

/** A unit as the axis of a chart says it. */
export const unitInWords = (name: string): string => KNOWN[name]?.words ?? name;

/** How many pounds one of a unit is; undefined of a unit that is not known. */
export const scaleOf = (name: string): number | undefined => KNOWN[name]?.pounds;

/** The first unit of money that a text names; undefined where it names none. */
export const unitNamedIn = (text: string): string | undefined => /£(?:bn|m|000)?(?![\w])/.exec(text)?.[0];

/** The unit by its name; an amount in one that is not known is followed by its name. */
export function moneyUnit(name: string): MoneyUnit {
  const known = KNOWN[name];
  if (!known) return { name, ...TENTHS, before: "", after: name && ` ${name}` };
  const { numberFormat, before, after, textFormat } = known;
  return { name, numberFormat, before, after, textFormat };
}

/** How cells of a look are written: looks write amounts in millions, a page in another unit writes them in that. */
export function formatIn(unit: MoneyUnit, look: Look): string | undefined {
  const { numberFormat } = appearance(look);
  return numberFormat === MILLIONS ? unit.numberFormat : numberFormat;
}
