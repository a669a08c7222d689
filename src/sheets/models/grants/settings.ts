import { MONTHS } from "../../facts/financialMonths";
import { decimalFormat, NUMBER, PERCENT, TEXT } from "../../looks/numberFormats";
import type { Page } from "../../page/page";
import { setting } from "../../page/setting";
import { typedYear } from "../../page/typedYear";
import type { Reference } from "../../plan/reference";
import type { GrantInputs } from "./inputs";

/** Where what holds for the whole sheet stands. */
export interface GrantSettings {
  readonly decimals: Reference;
  readonly paidYear: Reference;
  readonly instalments: Reference;
  readonly instalmentDecimals: Reference;
  readonly method: Reference;
  readonly area: Reference;
  /** The stream whose shares are shown step by step. */
  readonly stream: Reference;
  readonly opening: Reference;
  readonly floor: Reference;
  readonly supportGrant: SupportGrantInputs;
}

/** Revenue Support Grant's parts and what was published, £m. */
export interface SupportGrantInputs {
  readonly year: Reference;
  readonly formulaGrant: Reference;
  readonly businessRates: Reference;
  readonly policeGrant: Reference;
  readonly published: Reference;
}

/** The column of the values. */
const VALUES = 1;

/** How money is rounded and paid, whose grant is followed, the floor, and Revenue Support Grant's parts. */
export function settings(
  page: Page,
  { streams, payments, opening, floor, supportGrant }: GrantInputs,
): GrantSettings {
  page.take();
  const one = (
    word: string,
    label: string,
    value: Parameters<typeof setting>[3],
    options: Parameters<typeof setting>[4] = {},
  ) => page.name(setting(page, VALUES, label, value, options), word);
  const whole = { numberFormat: NUMBER };
  const decimals = one("decimals", "Decimals of a share", 0, { ...whole, note: "0: whole pounds" });
  const paidYear = one("paid_year", "Year that is paid", payments.year, {
    look: "inputText",
    numberFormat: TEXT,
    note: "Whose instalments and largest grants are shown",
  });
  const instalments = one("instalments", "Instalments in the year", payments.instalments, {
    ...whole,
    note: `${MONTHS.length} at most: Area Based Grant is paid monthly`,
  });
  const instalmentDecimals = one("instalment_decimals", "Decimals of an instalment", 2, whole);
  const method = one("method", "Rounding of instalments", payments.method, {
    look: "inputText",
    note: "spread over the first instalments, in the last, or cumulative",
  });
  const area = one("area", "Area whose grant is followed", payments.area, { look: "inputText" });
  const stream = one(
    "proved_stream",
    "Stream whose shares are shown step by step",
    streams[0]?.name ?? null,
    {
      look: "inputText",
      note: "In the year that is paid",
    },
  );
  const carried = one("opening", "Carried into the first year, £", opening);
  const leastChange = one("floor", "Grant floor: least change on last year", floor, {
    numberFormat: PERCENT,
  });
  page.take();
  const { year, source, ...parts } = supportGrant;
  const millions = (word: string, label: string, value: Parameters<typeof setting>[3], note = source) =>
    one(word, label, value, { numberFormat: decimalFormat(3), note });
  return {
    decimals,
    paidYear,
    instalments,
    instalmentDecimals,
    method,
    area,
    stream,
    opening: carried,
    floor: leastChange,
    supportGrant: {
      year: page.name(typedYear(page, VALUES, "Year of Revenue Support Grant", year), "support_year"),
      formulaGrant: millions("formula_grant", "Formula grant, £m", parts.formulaGrant),
      businessRates: millions("business_rates", "Redistributed business rates, £m", parts.businessRates),
      policeGrant: millions("police_grant", "Police grant, £m", parts.policeGrant),
      published: millions("published", "Revenue Support Grant as published, £m", parts.published),
    },
  };
}
