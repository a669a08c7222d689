import { baselineStanding } from "../../../../catalogue/inPane/baselineStanding";
import type { DerivedField, Indicator } from "../../../../catalogue/indicator";
import type { OwnCatalogue } from "../../../../catalogue/own/ownCatalogue";
import { detailWords, fieldWords } from "../../../strings/catalogue";
import { setName } from "../indicatorNames";

/** A line of an indicator's detailWords. */
export interface DetailField {
  readonly label: string;
  readonly text: string;
}

/**
 * What is known of an indicator, in words and in the order it is read; what is not known and not asked for is left out.
 * `own` is the catalogue that the user's own come from.
 */
export function detailFields(indicator: Indicator, own?: OwnCatalogue): DetailField[] {
  const { set, theme, definition, unit, polarity, psa, additivity, lists, earlierFigures } = indicator;
  const isMeasure = set !== "PSA";
  const worded = (field: DerivedField, text: string) =>
    indicator.derived.includes(field) ? detailWords.derived(text) : text;
  const texts: Readonly<Record<keyof typeof detailWords.labels, string>> = {
    set: setName(set, fieldWords.set),
    theme,
    definition: definition && worded("definition", definition),
    unit,
    polarity: isMeasure ? fieldWords.polarity[polarity] : "",
    psa: psa === "DSO" ? detailWords.departmental : psa,
    additivity: isMeasure ? worded("additivity", fieldWords.additivity[additivity]) : "",
    lists: lists.join(", "),
    baseline: baselineOf(indicator),
    earlierFigures,
    status: fieldWords.status[indicator.status],
    source: indicator.source,
    origin: indicator.origin === "own" && own ? originOf(own) : "",
  };
  return (Object.keys(detailWords.labels) as (keyof typeof detailWords.labels)[])
    .filter((field) => texts[field] !== "")
    .map((field) => ({ label: detailWords.labels[field], text: texts[field] }));
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
