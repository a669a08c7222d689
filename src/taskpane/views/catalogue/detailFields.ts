import type { Indicator } from "../../../catalogue/indicator";
import { strings } from "../../strings";
import { setName } from "./indicatorNames";

/** A line of an indicator's detail. */
export interface DetailField {
  readonly label: string;
  readonly text: string;
}

/** What is known of an indicator, in words and in the order it is read; what is not known and not asked for is left out. */
export function detailFields(indicator: Indicator): DetailField[] {
  const { detail, words } = strings;
  const { set, theme, definition, unit, polarity, psa, additivity, lists, earlierFigures, baseline } =
    indicator;
  const texts: Readonly<Record<keyof typeof detail.labels, string>> = {
    set: setName(set, words.set),
    theme,
    definition,
    unit,
    polarity: words.polarity[polarity],
    psa,
    additivity: words.additivity[additivity],
    lists: lists.join(", "),
    baseline: baseline || (set === "NI" ? detail.baselineUnknown : ""),
    earlierFigures,
    status: words.status[indicator.status],
    source: indicator.source,
  };
  return (Object.keys(detail.labels) as (keyof typeof detail.labels)[])
    .filter((field) => texts[field] !== "")
    .map((field) => ({ label: detail.labels[field], text: texts[field] }));
}
