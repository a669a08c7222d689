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
