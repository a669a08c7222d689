import { factOf } from "../../inPane/factOf";
import type { Indicator } from "../../indicator";
import { markedDerived } from "../derivedText";
import { headingOf, INDICATOR_FIELDS, isPlain, type IndicatorField, type PlainField } from "../../fields";
import { NO_PRINTED_CODE } from "../reading/identity";
import { FACT_FOR_STATUS } from "../status";

/** What stands in the columns of the fields that are no plain text. Reading it gives the indicator back. */
const TEXT_OF: Readonly<Record<Exclude<IndicatorField, PlainField>, (indicator: Indicator) => string>> = {
  code: ({ key }) => key,
  printedCode: ({ key, code }) => (code === key ? "" : code || NO_PRINTED_CODE),
  title: ({ title }) => title,
  set: ({ set }) => set,
  definition: ({ definition }) => definition,
  unit: ({ unit }) => unit,
  polarity: ({ polarity }) => polarity,
  additivity: ({ additivity }) => additivity,
  psa: ({ psa }) => psa,
  apacs: ({ apacs }) => apacs,
  kpi: ({ kpi }) => kpi,
  lists: ({ lists }) => lists.join("; "),
  source: ({ source }) => source,
  status: ({ facts, status }) => factOf(facts, FACT_FOR_STATUS) || status,
  notes: ({ notes }) => notes.join("\n"),
};

/**
 * Indicators as a table with its headings, in the columns that the import understands; behind them a column for every
 * particular. All fields have their column, so that no particular is taken for a field when the file comes back.
 */
export function exportRows(indicators: readonly Indicator[]): string[][] {
  const labels = new Set(indicators.flatMap(({ facts }) => facts.map(({ label }) => label)));
  labels.delete(FACT_FOR_STATUS);
  return [
    [...INDICATOR_FIELDS.map(headingOf), ...labels],
    ...indicators.map((indicator) => [
      ...INDICATOR_FIELDS.map((field) => textOf(field, indicator)),
      ...[...labels].map((label) => factOf(indicator.facts, label)),
    ]),
  ];
}

function textOf(field: IndicatorField, indicator: Indicator): string {
  const text = isPlain(field) ? indicator[field] : TEXT_OF[field](indicator);
  return markedDerived(
    text,
    indicator.derived.some((derived) => derived === field),
  );
}
