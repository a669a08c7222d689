import { formula, term } from "../../plan/content";
import { decimalsOfUnit } from "../../looks/decimalsOfUnit";
import { decimalFormat } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import type { Reference } from "../../plan/reference";
import { YEARS, type Agreement, type AgreementRow } from "./agreement";
import type { FindingCells } from "./findings";

/** The columns of the list, a row for each target. */
export interface TargetCells {
  readonly codes: Reference;
  readonly classes: Reference;
  readonly better: Reference;
  readonly baselines: Reference;
  /** A column for each year. */
  readonly targets: Reference;
}

/** The list of targets, and beside each the findings about it. */
export function targetTable(
  page: Page,
  { rows, room }: Agreement,
  years: Reference,
  findings: () => FindingCells,
): TargetCells {
  page.take();
  const table = new ColumnTable(page, room);
  const words = (heading: string, word: (row: AgreementRow) => string, look: "inputName" | "inputText") =>
    table.input(heading, rows.map(word), { look });
  const codes = page.name(
    words("Code", ({ code }) => code, "inputName"),
    "codes",
  );
  const classes = page.name(
    words("Class", (row) => row.class, "inputName"),
    "classes",
  );
  const titles = words("Indicator", ({ title }) => title, "inputName");
  const units = words("Unit", ({ unit }) => unit, "inputText");
  const better = words("Better is", ({ polarity }) => polarity, "inputText");
  const baselines = table.input(
    "Baseline",
    rows.map(({ baseline = null }) => baseline),
  );
  const targets = table.inputs(
    Array.from({ length: YEARS }, (_, year) => formula`"Target "&${years.cell(0, year)}`),
    rows.map(({ targets: agreed = [] }) => Array.from({ length: YEARS }, (_, year) => agreed[year] ?? null)),
  );
  table.calculated(
    "Findings",
    (row) => {
      const { indicators, kinds } = findings();
      const code = codes.cell(row);
      return formula`IF(${code}="","",TEXTJOIN("; ",TRUE,IF(${indicators}=${tidy(code)},${kinds},"")))`;
    },
    { look: "indented" },
  );
  table.sources(rows.length);
  const figures = page.union([baselines, targets]);
  for (let row = 0; row < room; row += 1) {
    page.dress(figures.rows(row), "input", decimalFormat(decimalsOfUnit(rows[row]?.unit ?? "")));
  }
  page.expect(
    titles,
    rows.map(({ title }) => title),
  );
  page.name(titles, "titles");
  page.name(units, "units");
  return {
    codes,
    classes,
    better: page.name(better, "better"),
    baselines: page.name(baselines, "baselines"),
    targets: page.name(targets, "targets"),
  };
}

/** Codes as the findings print them: NI 15 for NI15, NI 015 or 15; any other code as it is. */
export const tidy = (codes: Reference) =>
  term`IFERROR("NI "&VALUE(SUBSTITUTE(UPPER(${codes}),"NI","")),${codes}&"")`;
