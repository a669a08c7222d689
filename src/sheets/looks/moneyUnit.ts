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

const WRITTEN: Readonly<Record<string, Omit<MoneyUnit, "name">>> = {
  "£m": { numberFormat: MILLIONS, before: "£", after: "m", textFormat: "#,##0.0" },
  "£bn": { numberFormat: MILLIONS, before: "£", after: "bn", textFormat: "#,##0.0" },
  "£000": { numberFormat: WHOLE, before: "£", after: "k", textFormat: "#,##0" },
  "£": { numberFormat: WHOLE, before: "£", after: "", textFormat: "#,##0" },
};

const SCALES: Readonly<Record<string, number>> = { "£bn": 1e9, "£m": 1e6, "£000": 1e3, "£": 1 };

const IN_WORDS: Readonly<Record<string, string>> = {
  "£bn": "£ billion",
  "£m": "£ million",
  "£000": "£ thousand",
  "£": "Pounds",
};

/** A unit as the axis of a chart says it. */
export const unitInWords = (name: string): string => IN_WORDS[name] ?? name;

/** How many pounds one of a unit is; undefined of a unit that is not known. */
export const scaleOf = (name: string): number | undefined => SCALES[name];

/** The first unit of money that a text names; undefined where it names none. */
export const unitNamedIn = (text: string): string | undefined => /£(?:bn|m|000)?(?![\w])/.exec(text)?.[0];

/** The unit by its name; an amount in one that is not known is followed by its name. */
export function moneyUnit(name: string): MoneyUnit {
  const written = WRITTEN[name] ?? {
    numberFormat: MILLIONS,
    before: "",
    after: name && ` ${name}`,
    textFormat: "#,##0.0",
  };
  return { name, ...written };
}

/** How cells of a look are written: looks write amounts in millions, a page in another unit writes them in that. */
export function formatIn(unit: MoneyUnit, look: Look): string | undefined {
  const { numberFormat } = appearance(look);
  return numberFormat === MILLIONS ? unit.numberFormat : numberFormat;
}
