const AMOUNT = "(?<!\\d\\s?)";

/** Units by the ways in which people state them. An amount is none: "£5 million" in a name says nothing of its figures. */
const UNITS: readonly (readonly [pattern: RegExp, unit: string])[] = [
  [new RegExp(`£\\s?(m|million)\\b|${AMOUNT}\\b(?<!£)millions?\\b`, "i"), "£m"],
  [new RegExp(`£\\s?(bn|billion)\\b|${AMOUNT}\\b(?<!£)billions?\\b`, "i"), "£bn"],
  [
    new RegExp(`£\\s?('?0{3}s?|k|thousands?)\\b|(?<![\\d,.])'0{3}s?\\b|${AMOUNT}\\bthousands?\\b`, "i"),
    "£000",
  ],
  [/£(?!\s?\d)/, "£"],
  [/(?<!\d\s?)%|(?<!\d\s?)\bper ?cent/i, "%"],
];

/** The unit that a text states for figures: "£m", "£000", "%" …; "" for none. */
export function unitIn(text: string): string {
  return UNITS.find(([pattern]) => pattern.test(text))?.[1] ?? "";
}
