import { formula, term } from "../../plan/content";
import { orNothing } from "../../page/known";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { Figure, YearTable } from "../../page/yearTable";
import { PERCENT } from "../../looks/numberFormats";
import type { Reference } from "../../plan/reference";
import type { GapFigures } from "./figures";
import type { GapInputs } from "./inputs";

/** What limits are estimated from, and what comes of it. */
export interface LimitCells {
  readonly grant: Reference;
  readonly precept: Reference;
  readonly step: Reference;
  readonly taxBase: Reference;
  readonly bandD: Reference;
  /** A row for each limit. */
  readonly changes: Reference;
  readonly estimates: readonly Reference[];
  /** The limits that the gap is worked out at: the published figure where there is one, else the estimate. */
  readonly used: Reference;
  /** Their names, which say so where a figure is an estimate. */
  readonly usedNames: Reference;
}

/**
 * The estimate of each limit from grant and precept, and beside it the difference from the published one, which is never
 * absorbed.
 */
export function estimatedLimits(
  page: Page,
  table: YearTable,
  inputs: GapInputs,
  given: GapFigures,
): LimitCells {
  const { limitNames: names, published } = given;
  const drivers = driverInputs(page, table, inputs, given);
  const { grant, precept, taxBase, bandD, changes } = drivers;
  const each = Array.from({ length: names.box.rows }, (_, limit) => limit);
  const estimates = each.map((limit) =>
    table.spilled(formula`${names.cell(limit)}&" (estimate)"`, () => {
      const rows = [changes.rows(limit), taxBase, bandD];
      // What is no figure spoils its own year and those that grow from it.
      const places = term`SEQUENCE(1,${table.years})`;
      const noFigures = rows.map((row) => term`IF(ISTEXT(${row}),${places},${table.years + 1})`);
      const known = term`${places}<MIN(${noFigures.join(",")})`;
      const figures = rows.map((row) => term`IF(ISTEXT(${row}),0,${row})`);
      return formula`IF(COUNT(${grant},${precept})<2,"",IF(${known},PLAN.FUNDING.LIMIT(${grant},${precept},${figures.join(",")}),""))`;
    }),
  );
  estimates.forEach((estimate, limit) =>
    table.calculated(formula`${names.cell(limit)}&": published less estimate"`, (year) => {
      const [stated, estimated] = [published.cell(limit, year), estimate.cell(0, year)];
      return formula`IF(COUNT(${stated},${estimated})=2,ROUND(${stated}-${estimated},1),"")`;
    }),
  );
  const [estimate] = estimates;
  if (estimate) {
    const { requirement, savingsToIdentify, payAndPrices } = given;
    table.spilled(formula`${names.cell(0)}&": gap at the estimate"`, () => {
      const isThere = term`ISNUMBER(${requirement})*ISNUMBER(${estimate})`;
      const call = term`PLAN.GAP(${[requirement, savingsToIdentify, payAndPrices, estimate].map(orNothing).join(",")})`;
      return formula`IF(${isThere},${call},"")`;
    });
  }
  page.take();
  table.heading("Limits that the gap is worked out at", given.years);
  const used = page.union(
    estimates.map((estimate, limit) => {
      const row = published.rows(limit);
      const isEstimate = term`SUMPRODUCT((${row}="")*ISNUMBER(${estimate}))`;
      return table.calculated(
        formula`${names.cell(limit)}&IF(IFERROR(${isEstimate},0)=0,"",IF(COUNT(${row})=0," (estimate)"," (part estimate)"))`,
        (year) => {
          const stated = published.cell(limit, year);
          // What is no figure is no reason to estimate in its place.
          const estimated = estimate.cell(0, year);
          // A formula that comes to a blank cell is 0 in Excel: a limit that nobody gave would be one of nothing.
          return formula`IF(${stated}="",IF(${estimated}="","",${estimated}),${stated})`;
        },
        { look: "total" },
      );
    }),
  );
  // A blank limit is refused by the functions that take it, so an estimate that failed does not go by in silence.
  page.standFirm(used);
  const usedNames = page.name(page.at(used.box.row, 0, used.box.rows), "used_names");
  return { ...drivers, estimates, used: page.name(used, "limits"), usedNames };
}

/** Grant and precept, and how each changes. */
function driverInputs(
  page: Page,
  table: YearTable,
  { drivers, limits }: GapInputs,
  { years, limitNames: names }: GapFigures,
) {
  const { source } = drivers;
  const once = (label: string, figure: Figure, options: Parameters<YearTable["input"]>[2]) =>
    table.input(label, [figure, ...Array<null>(table.years - 1).fill(null)], options).cell();
  section(page, `Limits estimated from their drivers, ${page.unit.name}`);
  table.inputHeading("An estimate beside those published", years);
  const share = { numberFormat: PERCENT, source };
  return {
    grant: once("General grant before the first change", drivers.generalGrant, { source }),
    precept: once("Precept before the first change", drivers.precept, { source }),
    taxBase: table.input("Change in the tax base", drivers.taxBaseChange, share),
    bandD: table.input("Change in Band D council tax", drivers.bandDChange, share),
    changes: page.union(
      limits.map(({ grantChange, changeSource }, limit) =>
        table.input(formula`${names.cell(limit)}&": change in general grant"`, grantChange, {
          ...share,
          source: changeSource,
        }),
      ),
    ),
    step: once("Step by which a driver may turn out otherwise", 0.01, {
      ...share,
      source: "A house convention, as councils publish it",
    }),
  };
}
