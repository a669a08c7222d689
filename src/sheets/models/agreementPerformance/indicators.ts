import { decimalsOfUnit } from "../../looks/decimalsOfUnit";
import { decimalFormat, TEXT, WHOLE } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { formula } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import { YEARS, type PublicationInputs, type PublishedIndicator } from "./inputs";

/** The columns that the user fills, a row for each indicator. */
export interface IndicatorCells {
  readonly codes: Reference;
  readonly kinds: Reference;
  readonly titles: Reference;
  readonly themes: Reference;
  readonly better: Reference;
  readonly baselines: Reference;
  /** A column for each year. */
  readonly targets: Reference;
  readonly actuals: Reference;
  readonly samples: Reference;
  readonly families: Reference;
  readonly reasons: Reference;
}

/** The indicators with their targets and what was reached. */
export function indicatorTable(
  page: Page,
  { indicators, rows }: PublicationInputs,
  years: Reference,
): IndicatorCells {
  section(page, "Indicators and targets");
  const table = new ColumnTable(page, rows, { banded: true });
  const words = (heading: string, of: (one: PublishedIndicator) => string | null, format?: string) =>
    table.input(
      heading,
      indicators.map((one) => of(one) || null),
      { look: "inputName", ...(format === undefined ? {} : { numberFormat: format }) },
    );
  const byYear = () => Array.from({ length: YEARS }, (_, year) => formula`${years.cell(0, year)}`);
  const codes = words("Code", ({ code }) => code, TEXT);
  const kinds = words("Kind", ({ kind }) => kind);
  const titles = words("Indicator", ({ title }) => title);
  const better = table.input(
    "Better is",
    indicators.map((one) => one.better || null),
    { look: "inputText" },
  );
  const baselines = table.input(
    "Baseline",
    indicators.map(({ baseline }) => baseline),
  );
  const targets = table.inputs(
    byYear(),
    indicators.map((one) => one.targets),
  );
  const actuals = table.inputs(
    byYear(),
    indicators.map((one) => one.actuals),
  );
  const families = table.input(
    "Family’s average",
    indicators.map(({ family }) => family),
  );
  const samples = table.inputs(
    ["This year", "Year before"],
    indicators.map((one) => one.samples),
    { numberFormat: WHOLE },
  );
  const themes = words("Theme", ({ theme }) => theme);
  const reasons = table
    .inputs(
      ["Renegotiate, because", null],
      indicators.map(({ renegotiate }) => [renegotiate]),
      { look: "inputName" },
    )
    .columns(0);
  table.sources(
    indicators.length,
    indicators.map(({ code, source }) => (code ? source || page.source : null)),
    6,
  );
  table.band(page.union([codes, baselines]), "");
  table.band(targets, "Target");
  table.band(actuals, "Actual");
  table.band(families, "Year published");
  table.band(samples, "People asked");
  indicators.forEach(({ unit }, row) => {
    for (const figures of [page.union([baselines, actuals]), families]) {
      page.dress(figures.rows(row), "input", decimalFormat(decimalsOfUnit(unit)));
    }
  });
  page.expect(
    titles,
    indicators.map(({ title }) => title),
  );
  page.name(titles, "titles");
  return {
    codes: page.name(codes, "codes"),
    kinds: page.name(kinds, "kinds"),
    titles,
    themes: page.name(themes, "themes"),
    better: page.name(better, "better"),
    baselines: page.name(baselines, "baselines"),
    targets: page.name(targets, "targets"),
    actuals: page.name(actuals, "actuals"),
    samples: page.name(samples, "samples"),
    families: page.name(families, "families"),
    reasons: page.name(reasons, "reasons"),
  };
}
