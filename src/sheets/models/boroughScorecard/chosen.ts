import { CHALLENGE_ROWS } from "../../../model/targets/challenge";
import { RATE, WHOLE } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import { below, labelsOf } from "../../page/functionTable";
import { numbersIn } from "../../page/known";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { formula, term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { BoroughCells } from "./figures";
import { COLUMNS, PAST, TARGETS } from "./inputs";
import { inFamily } from "./inFamily";
import { ofChosen, placeOf } from "./ofChosen";
import type { ScorecardSettings } from "./settings";

/** The indicator looked into, a row for each borough. */
export interface ChosenCells {
  readonly names: Reference;
  /** Three years of the past. */
  readonly past: Reference;
  /** The targets, a forecast where there is none. */
  readonly targets: Reference;
  readonly forecasts: Reference;
  readonly actuals: Reference;
  /** Baseline, target and actual as they are compared. */
  readonly compared: Reference;
  readonly trend: Reference;
  readonly verdicts: Reference;
  readonly hotspots: Reference;
}

/** The words of the challenge that stand beside each borough. */
const SHOWN = ["Trend for next year", "Peer median", "Verdict"] as const;

/** For the indicator looked into: targets and forecasts, whether they are challenging, the place in the family, and hotspots. */
export function chosenIndicator(page: Page, given: ScorecardSettings, cells: BoroughCells): ChosenCells {
  section(page, "The indicator looked into, borough by borough");
  const { years, kinds, better } = given;
  const { families, residents } = cells;
  const rows = cells.names.box.rows;
  const table = new ColumnTable(page, rows, { banded: true });
  const year = (place: number) => formula`${years.cell(0, place)}`;
  const names = table.spilled(["Borough"], () => formula`IF(${cells.names}="","",${cells.names})`, {
    look: "label",
  });
  const block = (first: number, count: number) => {
    const at = term`INDEX(IF(${cells.all}="","",${cells.all}),SEQUENCE(${rows}),SEQUENCE(1,${count})+${first}+${COLUMNS}*(${placeOf(given)}-1))`;
    return term`IF(ISNUMBER(${at})*(${cells.names}<>""),${at},"")`;
  };
  const whole = { numberFormat: WHOLE };
  const past = table.spilled(
    Array.from({ length: PAST }, (_, place) => year(place)),
    () => formula`IFNA(${block(0, PAST)},"")`,
    whole,
  );
  const agreed = term`IFNA(${block(PAST, TARGETS)},"")`;
  // A straight line through three years: their mean, and half of what the last differs from the first for each year on.
  const [first, second, baseline] = [past.columns(0), past.columns(1), past.columns(2)];
  const hasPast = term`ISNUMBER(${first})*ISNUMBER(${second})*ISNUMBER(${baseline})`;
  const line = term`(${numbersIn(first)}+${numbersIn(second)}+${numbersIn(baseline)})/3+(${numbersIn(baseline)}-${numbersIn(first)})/2*(SEQUENCE(1,${TARGETS})+1)`;
  const targets = table.spilled(
    Array.from({ length: TARGETS }, (_, place) => year(PAST + place)),
    () => formula`IF(ISNUMBER(${agreed}),${agreed},IF(${hasPast},${line},""))`,
    whole,
  );
  const forecasts = table.spilled(
    ["Target is"],
    () => {
      const isAgreed = term`ISNUMBER(${block(PAST, 1)})`;
      return formula`IF(${names}="","",IFNA(IF(${isAgreed},"Agreed",IF(${hasPast},"Forecast","")),""))`;
    },
    { look: "resultText" },
  );
  const actuals = table.spilled(
    [formula`"Actual "&${years.cell(0, PAST)}`],
    () => formula`IFNA(${block(PAST + TARGETS, 1)},"")`,
    whole,
  );
  const isCount = term`${ofChosen(given, kinds)}="count"`;
  const scale = term`IF(${isCount},IF(ISNUMBER(${residents})*(${residents}<>0),1000/${residents},""),1)`;
  const scaled = (figures: Reference) =>
    term`IF(ISNUMBER(${figures})*ISNUMBER(${scale}),${figures}*${scale},"")`;
  const headings = [
    formula`"Baseline "&${years.cell(0, PAST - 1)}`,
    formula`"Target "&${years.cell(0, PAST)}`,
    formula`"Actual "&${years.cell(0, PAST)}`,
  ];
  const rate = { numberFormat: RATE };
  const rates = [baseline, targets.columns(0), actuals].map((figures, place) =>
    table.spilled([headings[place] ?? ""], () => formula`IFNA(${scaled(figures)},"")`, rate),
  );
  const compared = page.union(rates);
  const [was, aim] = [compared.columns(0), compared.columns(1)];
  const direction = term`IF(${ofChosen(given, better)}="higher","higher","lower")`;
  const { improves, places, hotspots } = inFamily(table, given, cells, { compared, forecasts, direction });
  const challenged = table.spilled([...SHOWN], () => {
    // A forecast is no target: there is nothing to challenge.
    const isOne = term`(${forecasts}="Agreed")*ISNUMBER(${aim})*(${hasPast})`;
    const given3 = term`IF(${isOne},${scaled(past)},"")`;
    const isPeer = term`(${families}<>"")*(${families}=TRANSPOSE(${families}))*(SEQUENCE(${rows})<>SEQUENCE(1,${rows}))*ISNUMBER(TRANSPOSE(${was}))`;
    const call = term`PLAN.CHALLENGE(IF(${isOne},${aim},""),${given3},${direction},IF(${isPeer},TRANSPOSE(${was}),""),"row")`;
    const all = ["Area", ...labelsOf(CHALLENGE_ROWS)];
    const columns = `{${SHOWN.map((label) => all.indexOf(label) + 1).join(",")}}`;
    return formula`IF(SUM(${isOne})=0,"",${below(call, rows, columns)})`;
  });
  const [trend, verdicts] = [challenged.columns(0), challenged.columns(SHOWN.length - 1)];
  page.dress(verdicts, "indented");
  page.dress(table.headings(verdicts), "indentedHeading");
  page.dress(page.union([trend, challenged.columns(1)]), "result", RATE);
  page.dress(page.at(names.box.row - 2, 0), "band");
  table.band(past, "Past");
  table.band(page.union([targets, forecasts]), "Target, or forecast");
  table.band(actuals, "");
  table.band(compared, formula`IFNA(IF(${isCount},"Per 1,000 residents","As compared"),"")`);
  table.band(page.union([improves, challenged]), "Challenge of the first target");
  table.band(page.union([places, hotspots]), "In its family");
  return {
    names,
    past,
    targets: page.name(targets, "targets"),
    forecasts,
    actuals,
    compared,
    trend,
    verdicts: page.name(verdicts, "verdicts"),
    hotspots: page.name(hotspots, "hotspots"),
  };
}
