import { headingOf, otherNamesOf, type IndicatorField } from "../../fields";

/** The names of a field as headings are compared, the surest first. */
export function namesOf(field: IndicatorField): readonly string[] {
  return [plainHeading(headingOf(field)), ...otherNamesOf(field)];
}

/** A heading for comparing: "Polarity_(direction)" is "polarity direction", "IndicatorID" is "indicator id", "#" is "no". */
export function plainHeading(heading: string): string {
  return heading
    .replace(/(\p{Ll})(\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll}{2})/gu, "$1$3 $2")
    .replace(/#/g, " no ")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
