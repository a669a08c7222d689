import { PERCENT, TEXT, VALUE } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { setting } from "../../page/setting";
import { formula, term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { BoroughScorecardInputs } from "./inputs";

/** Quarters of a year. */
const YEAR = 4;
/** From here on a change is more than chance, in 95 of 100 cases. */
const MORE_THAN_CHANCE = 1.96;

/** A survey by quarter. */
export interface QuarterCells {
  readonly quarters: Reference;
  readonly shares: Reference;
  readonly asked: Reference;
}

/** A survey's share quarter by quarter, how it moved within a quarter and a year, and whether that is more than chance. */
export function surveyByQuarter(page: Page, { survey }: BoroughScorecardInputs): QuarterCells {
  section(page, "A survey by quarter");
  const text = { look: "inputText", numberFormat: TEXT } as const;
  setting(page, 1, "Question", survey.question, { ...text, note: survey.source });
  const better = page.name(
    setting(page, 1, "Better", survey.better, { ...text, note: "lower or higher" }),
    "survey_better",
  );
  page.take();
  const table = new ColumnTable(page, survey.quarters.length);
  const quarters = table.input(
    "Quarter",
    survey.quarters.map(({ quarter }) => quarter),
    { look: "inputName" },
  );
  const shares = table.input(
    "Share",
    survey.quarters.map(({ share }) => share),
    { numberFormat: PERCENT },
  );
  const asked = table.input(
    "People asked",
    survey.quarters.map((one) => one.asked),
    { numberFormat: "#,##0" },
  );
  const against = (span: string, back: number) => {
    const known = (row: number) =>
      term`COUNT(${shares.cell(row)},${shares.cell(row - back)},${asked.cell(row)},${asked.cell(row - back)})=4`;
    const change = table.calculated(
      `Change in ${span}`,
      (row) =>
        row < back
          ? formula`""`
          : formula`IF(${known(row)},${shares.cell(row)}-${shares.cell(row - back)},"")`,
      { numberFormat: PERCENT },
    );
    const z = table.calculated(
      `z, ${span}`,
      (row) => (row < back ? formula`""` : zOf(shares, asked, row, back, known(row))),
      { numberFormat: VALUE },
    );
    const moved = (row: number) => term`IF((${better}="lower")=(${z.cell(row)}<0),"Better","Worse")`;
    table.calculated(
      `In ${span}`,
      (row) =>
        formula`IF(${z.cell(row)}="","",IF(ABS(${z.cell(row)})<${MORE_THAN_CHANCE},"Same",${moved(row)}))`,
      { look: "resultText" },
    );
    return change;
  };
  against("a quarter", 1);
  against("a year", YEAR);
  table.sources(
    survey.quarters.length,
    survey.quarters.map(() => survey.source || null),
    3,
  );
  return {
    quarters: page.name(quarters, "quarters"),
    shares: page.name(shares, "survey_shares"),
    asked: page.name(asked, "survey_asked"),
  };
}

/** The change of a share against that of an earlier row, in standard errors of the two taken together. */
function zOf(shares: Reference, asked: Reference, row: number, back: number, known: string) {
  const [now, before, n, m] = [
    shares.cell(row),
    shares.cell(row - back),
    asked.cell(row),
    asked.cell(row - back),
  ];
  const pooled = term`((${now}*${n}+${before}*${m})/(${n}+${m}))`;
  return formula`IF(IF(${known},(${now}*${n}+${before}*${m}>0)*(${now}*${n}+${before}*${m}<${n}+${m}),FALSE),(${now}-${before})/SQRT(${pooled}*(1-${pooled})*(1/${n}+1/${m})),"")`;
}
