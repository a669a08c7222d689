import { baselineStanding } from "../../../../catalogue/inPane/baselineStanding";
import { headingOf, INDICATOR_FIELDS, isPlain, type IndicatorField } from "../../../../catalogue/fields";
import type { DerivedField, Indicator } from "../../../../catalogue/indicator";
import type { OwnCatalogue } from "../../../../catalogue/own/ownCatalogue";
import { detailWords, fieldWords } from "../../../strings/catalogue";
import { setName } from "../indicatorNames";

/** A line of an indicator's detail. */
export interface DetailField {
  readonly label: string;
  readonly text: string;
}

/** What stands elsewhere in the detail: its heading, the indicators it is linked to, its notes. */
const ELSEWHERE: ReadonlySet<IndicatorField> = new Set([
  "code",
  "printedCode",
  "title",
  "apacs",
  "kpi",
  "notes",
]);

/**
 * What is known of an indicator, in words and in the order it is read; what is not known and not asked for is left out.
 * `own` is the catalogue that the user's own come from.
 */
export function detailFields(indicator: Indicator, own?: OwnCatalogue): DetailField[] {
  const inWords = worded(indicator);
  return [
    ...INDICATOR_FIELDS.filter((field) => !ELSEWHERE.has(field)).map((field) => ({
      label: headingOf(field),
      text: inWords[field] ?? (isPlain(field) ? indicator[field] : ""),
    })),
    { label: detailWords.origin, text: indicator.origin === "own" && own ? originOf(own) : "" },
  ].filter(({ text }) => text !== "");
}

/** What a rule of ours derives a field from. */
const DERIVED_FROM = { additivity: "unit", definition: "unit", laaTheme: "theme" } as const;

/** The fields that are more than a plain text. */
function worded(indicator: Indicator): Readonly<Partial<Record<IndicatorField, string>>> {
  const { set, definition, unit, polarity, psa, additivity, lists, status, source } = indicator;
  const isMeasure = set !== "PSA";
  const marked = (field: DerivedField, text: string) =>
    text && indicator.derived.includes(field) ? detailWords.derived(text, DERIVED_FROM[field]) : text;
  return {
    set: setName(set, fieldWords.set),
    laaTheme: marked("laaTheme", indicator.laaTheme),
    definition: marked("definition", definition),
    unit,
    polarity: isMeasure ? fieldWords.polarity[polarity] : "",
    additivity: isMeasure ? marked("additivity", fieldWords.additivity[additivity]) : "",
    baseline: baselineOf(indicator),
    psa: psa === "DSO" ? detailWords.departmental : psa,
    lists: lists.join(", "),
    source,
    status: fieldWords.status[status],
  };
}

function baselineOf(indicator: Indicator): string {
  const standing = baselineStanding(indicator);
  return standing === "stated" ? indicator.baseline : fieldWords.baselineStanding[standing];
}

function originOf({ name, source, importedOn }: OwnCatalogue): string {
  const day = new Date(importedOn).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return detailWords.yours(name, source.kind === "file" ? source.name : source.address, day);
}
