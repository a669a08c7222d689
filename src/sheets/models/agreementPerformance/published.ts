import { decimalsOfUnit } from "../../looks/decimalsOfUnit";
import { decimalFormat, NUMBER, PERCENT, WHOLE_PERCENT } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import { filledIn, numbersIn } from "../../page/known";
import type { Page } from "../../page/page";
import { rated } from "../../page/rated";
import { section } from "../../page/section";
import { formula, term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { IndicatorCells } from "./indicators";
import { YEARS, type PublicationInputs } from "./inputs";
import type { PublicationSettings } from "./settings";

/** What is published of each indicator, a row for each. */
export interface PublishedCells {
  readonly codes: Reference;
  /** The target of each year, entered or filled in. */
  readonly targets: Reference;
  /** The status of each year up to the one published. */
  readonly statuses: Reference;
  readonly status: Reference;
  readonly directions: Reference;
  readonly stages: Reference;
  readonly yearsBehind: Reference;
  readonly review: Reference;
  /** The place of each among those that the annual review takes up. */
  readonly reviewed: Reference;
}

/** The publication: for every indicator target, status, distance, direction of travel and stage. */
export function publication(
  page: Page,
  { indicators, rows }: PublicationInputs,
  given: PublicationSettings,
  cells: IndicatorCells,
): PublishedCells {
  section(page, "Performance published");
  const { years, published, amberBand, sameBand, steps } = given;
  const { codes, kinds, titles, better, baselines, actuals, samples, families, reasons } = cells;
  const table = new ColumnTable(page, rows, { banded: true });
  const byYear = () => Array.from({ length: YEARS }, (_, year) => formula`${years.cell(0, year)}`);
  const place = term`MATCH(${published},${years},0)`;
  const named = table.spilled(["Code"], () => formula`IF(${codes}="","",${codes}&"")`, { look: "label" });
  table.spilled(["Kind"], () => formula`IF(${kinds}="","",${kinds})`, { look: "label" });
  const shown = table.spilled(["Indicator"], () => formula`IF(${titles}="","",${titles})`, { look: "label" });
  const last = cells.targets.columns(YEARS - 1);
  const targets = table.spilled(byYear(), () => {
    const isRoad = term`ISNUMBER(${baselines})*ISNUMBER(${last})`;
    const road = term`PLAN.TRAJECTORY(IF(${isRoad},${baselines},""),IF(${isRoad},${last},""),${YEARS})`;
    return formula`IF(ISNUMBER(${cells.targets}),${cells.targets},IF(${isRoad},${road},""))`;
  });
  const isOver = term`SEQUENCE(1,${YEARS})<=${place}`;
  const statuses = table.spilled(
    byYear(),
    () => {
      const direction = term`IF(${better}="","higher",${better})`;
      return formula`IF((${codes}<>"")*(${isOver}),IF(ISNUMBER(${baselines}),IF(${better}="","No direction",${rated(actuals, targets, direction, amberBand)}),"No baseline"),"")`;
    },
    { look: "resultText" },
  );
  const now = term`INDEX(${numbersIn(actuals)},0,${place})`;
  const before = term`IF(${place}=1,${numbersIn(baselines)},INDEX(${numbersIn(actuals)},0,MAX(${place}-1,1)))`;
  const target = term`INDEX(${numbersIn(targets)},0,${place})`;
  const status = table.calculated("Status", (row) => formula`INDEX(${statuses.rows(row)},${place})`, {
    look: "resultText",
  });
  const distances = table.spilled(
    ["Ahead (behind)"],
    () => formula`IF((${codes}="")+(${better}=""),"",IFNA(PLAN.DISTANCE(${now},${target},${better}),""))`,
  );
  table.spilled(
    ["Progress"],
    () =>
      formula`IFNA(PLAN.PROGRESS(IF(${baselines}=${numbersIn(targets.columns(YEARS - 1))},"",${numbersIn(baselines)}),${numbersIn(targets.columns(YEARS - 1))},${now}),"")`,
    { numberFormat: WHOLE_PERCENT },
  );
  table.spilled(["Change"], () => formula`IFNA(PLAN.CHANGE(IF(${before}=0,"",${before}),${now}),"")`, {
    numberFormat: PERCENT,
  });
  const [asked, askedBefore] = [samples.columns(0), samples.columns(1)];
  const isSurvey = term`ISNUMBER(${asked})*ISNUMBER(${askedBefore})`;
  const share = (figures: string) => term`IF(ISNUMBER(${figures})*${isSurvey},${figures}/100,${figures})`;
  const people = (cell: Reference) => term`IF(${isSurvey},${cell},"")`;
  const directions = table.spilled(
    ["Direction of travel"],
    () => {
      const call = term`PLAN.DIRECTION(${share(now)},${share(before)},${better},${filledIn(sameBand)},${people(asked)},${people(askedBefore)})`;
      return formula`IF((${codes}="")+(${better}=""),"",${call})`;
    },
    { look: "resultText" },
  );
  const stages = table.spilled(
    ["Stage", "Years behind"],
    () => {
      // Statuses as they count: what is still to come, or has no direction or target, is none.
      const counted = term`IF((${statuses}="")+(${statuses}="No direction")+(${statuses}="No target"),"No data",${statuses})`;
      const call = term`PLAN.STAGE(${counted},${steps.map(filledIn).join(",")})`;
      const years = Array.from({ length: YEARS }, (_, year) => statuses.columns(year));
      const withColour = years
        .map((year) => term`ISNUMBER(MATCH(${year},{"Green","Amber","Red"},0))`)
        .join("+");
      const lacksTarget = term`(SEQUENCE(1,2)=1)*(INDEX(${statuses},0,${place})="No target")*(${withColour}=0)`;
      return formula`IF(${codes}="","",IF(${lacksTarget},"No target",${call}))`;
    },
    { look: "label" },
  );
  page.dress(table.headings(stages.columns(1)), "wrappedHeading");
  page.dress(stages.columns(1), "result", NUMBER);
  const stage = stages.columns(0);
  table.calculated(
    "Against the family",
    (row) => {
      const [mine, theirs] = [term`INDEX(${actuals.rows(row)},${place})`, families.cell(row)];
      const sign = term`IF(${better.cell(row)}="lower",-1,1)`;
      const words = term`IF(${mine}=${theirs},"Same",IF((${mine}-${theirs})*${sign}>0,"Better","Worse"))`;
      return formula`IF(OR(COUNT(${mine},${theirs})<2,${better.cell(row)}="",${better.cell(row)}="neutral"),"",${words})`;
    },
    { look: "resultText" },
  );
  const review = table.calculated(
    "For the annual review",
    (row) => {
      const isToSet = term`AND(OR(${kinds.cell(row)}="designated",${kinds.cell(row)}="statutory"),ISNUMBER(${baselines.cell(row)}),COUNT(${cells.targets.rows(row)})=0)`;
      const isBehind = term`OR(${stage.cell(row)}="Recovery plan",${stage.cell(row)}="Intervention considered")`;
      return formula`IF(${codes.cell(row)}="","",IF(${isToSet},"Set its target: the baseline is known",IF(${reasons.cell(row)}<>"","Renegotiate: "&${reasons.cell(row)},IF(${isBehind},"Explain, and agree what is done",""))))`;
    },
    { look: "indented" },
  );
  const reviewed = table.calculated(
    "No.",
    (row) => formula`IF(${review.cell(row)}="","",COUNTIF(${review.rows(0, row + 1)},"?*"))`,
    { numberFormat: NUMBER },
  );
  page.dress(page.at(named.box.row - 2, 0, 1, 3), "band");
  table.band(targets, "Target");
  table.band(statuses, "Status");
  table.band(page.union([status, directions]), formula`${published}`);
  table.band(page.union([stages, reviewed]), "What follows");
  page.colourStatuses(page.union([statuses, status]));
  for (let row = 0; row < rows; row += 1) {
    const format = decimalFormat(decimalsOfUnit(indicators[row]?.unit ?? ""));
    page.dress(targets.rows(row), "result", format);
    page.dress(distances.rows(row), "result", format);
  }
  page.expect(
    shown,
    indicators.map(({ title }) => title),
  );
  return {
    codes: named,
    targets: page.name(targets, "yearly_targets"),
    statuses: page.name(statuses, "statuses"),
    status: page.name(status, "status"),
    directions: page.name(directions, "directions"),
    stages: page.name(stage, "stages"),
    yearsBehind: page.name(stages.columns(1), "years_behind"),
    review: page.name(review, "review"),
    reviewed,
  };
}
