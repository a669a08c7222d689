import { formula } from "../../plan/content";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { YearTable } from "../../page/yearTable";
import { PERCENT } from "../../looks/numberFormats";
import type { Reference } from "../../plan/reference";
import type { GapFigures } from "./figures";
import type { GapInputs } from "./inputs";

/**
 * The estimate of each limit from grant and precept, and beside it the difference from the published one, which is never
 * absorbed. Returns the limits to use: the published figure where there is one, else the estimate.
 */
export function estimatedLimits(
  page: Page,
  table: YearTable,
  inputs: GapInputs,
  { years, limitNames: names, published }: GapFigures,
): Reference {
  const { drivers } = inputs;
  const first = (figure: GapInputs["drivers"]["precept"]) => [
    figure,
    ...Array<null>(table.years - 1).fill(null),
  ];
  section(page, `Limits estimated from their drivers, ${page.unit.name}`);
  table.inputHeading("An estimate beside those published", years);
  const { source } = drivers;
  const grant = table
    .input("General grant before the first change", first(drivers.generalGrant), { source })
    .cell();
  const precept = table.input("Precept before the first change", first(drivers.precept), { source }).cell();
  const share = { numberFormat: PERCENT, source };
  const taxBase = table.input("Change in the tax base", drivers.taxBaseChange, share);
  const bandD = table.input("Change in Band D council tax", drivers.bandDChange, share);
  const changes = inputs.limits.map(({ grantChange, changeSource }, limit) =>
    table.input(formula`${names.cell(limit)}&": change in general grant"`, grantChange, {
      ...share,
      source: changeSource,
    }),
  );
  const estimates = changes.map((change, limit) =>
    table.spilled(
      formula`${names.cell(limit)}&" (estimate)"`,
      () =>
        formula`IF(COUNT(${grant},${precept})<2,"",PLAN.FUNDING.LIMIT(${grant},${precept},${change},${taxBase},${bandD}))`,
    ),
  );
  estimates.forEach((estimate, limit) =>
    table.calculated(formula`${names.cell(limit)}&": published less estimate"`, (year) => {
      const [stated, estimated] = [published.cell(limit, year), estimate.cell(0, year)];
      return formula`IF(COUNT(${stated},${estimated})=2,ROUND(${stated}-${estimated},1),"")`;
    }),
  );
  const used = estimates.map((estimate, limit) =>
    table.calculated(
      formula`${names.cell(limit)}&" used"`,
      (year) => {
        const stated = published.cell(limit, year);
        return formula`IF(ISNUMBER(${stated}),${stated},${estimate.cell(0, year)})`;
      },
      { look: "total" },
    ),
  );
  // A blank limit is refused by the functions that take it, so an estimate that failed does not go by in silence.
  page.standFirm(page.union(used));
  return page.name(page.union(used), "limits");
}
