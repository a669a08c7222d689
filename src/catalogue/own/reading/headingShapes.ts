import type { IndicatorField } from "../../fields";

const SETS = "ni|npi|lpi|li|bvpi|spi|kpi|pi|psa|apacs";
const THING = `indicator|ind|measure|metric|item|outcome|objective|goal|series|${SETS}`;
const KIND =
  "unique|short|full|long|performance|national|local|headline|key|core|strategic|corporate|best value|outcome|success|success measure";
const CODE = "code|id|identifier|ref|reference|no|number|num|key";
const TITLE = "name|title|label|description|desc|wording|text|definition";

/** Headings by their shape, as `plainHeading` gives them, for fields that no known name gives. */
const SHAPES: Readonly<Partial<Record<IndicatorField, RegExp>>> = {
  // "Performance measure ID", "Indicator ref no", "NI ref", "KPIID", "BVPI".
  code: new RegExp(`^((${KIND}) )*((${THING})s? ?)?(${CODE})( (${CODE}))*$|^(${SETS})s?$`),
  // "Key measure", "Indicator short name", "Measure of success", "Aim indicator".
  title: new RegExp(
    `^((${KIND}) )+(${TITLE})$|^(?!unit)([a-z]+ ){0,3}(${THING})s?( of (success|performance))?( (${KIND}))*( (${TITLE}))?$`,
  ),
  // "Polarity high low", "Good performance is", "Desired trend".
  polarity:
    /\bpolarity\b|\bgood( performance)? is\b|\bis (good|better|best)\b|\bdirection of (good|travel|improvement)\b|\b(desired|intended|required) (trend|direction)\b|\b(aim|good|better) to be\b/,
};

/** Whether a heading has the shape of those of a field. */
export const hasShapeOf = (field: IndicatorField, heading: string): boolean =>
  SHAPES[field]?.test(heading) ?? false;

/** What a heading of codes is about: "outcome" for "outcome id"; undefined for another heading. */
export const thingCoded = (heading: string): string | undefined =>
  new RegExp(`^(.+?) (${CODE})$`).exec(heading)?.[1];
