import { INSTALMENT_METHODS } from "../../model/funding/instalments";
import { boroughs } from "../facts/boroughs";
import { formula } from "../plan/content";
import { yearsFrom } from "../facts/financialYears";
import type { Placement } from "../plan/draft";
import { model } from "../model";
import { count, names, year } from "../modelOption";
import { moneyUnit } from "../looks/moneyUnit";
import { chartBand } from "../page/chartBand";
import { checkList } from "../page/checkList";
import { frontMatter } from "../page/frontMatter";
import { notes } from "../page/notes";
import { Page } from "../page/page";
import { overYears } from "../page/rollingYears";
import { wordLists } from "../page/wordLists";
import { YearTable } from "../page/yearTable";
import type { SheetPlan } from "../plan/sheetPlan";
import { allocation } from "./grants/allocation";
import { areaInputs } from "./grants/areas";
import { authorityInputs } from "./grants/authorities";
import { carriedForward } from "./grants/carryForward";
import { grantCharts } from "./grants/charts";
import { grantChecks } from "./grants/checks";
import { ILLUSTRATIVE } from "./grants/example";
import { blockInputs, fourBlocks } from "./grants/fourBlocks";
import { grantFloor } from "./grants/floor";
import { blankInputs, CRITERIA_NAMES, STREAMS, type GrantInputs } from "./grants/inputs";
import { instalmentTable } from "./grants/instalments";
import { largestGrants } from "./grants/largest";
import { AREA_ROLES, linkedInputs } from "./grants/ownColumns";
import { provedStream } from "./grants/provedStream";
import { routeTable } from "./grants/routes";
import { settings } from "./grants/settings";
import { spendInputs } from "./grants/spend";
import { streamInputs } from "./grants/streams";
import { supportGrant } from "./grants/supportGrant";

/** Area Based Grant by area, month and year, Revenue Support Grant, the grant floor, and the route of each stream. */
export const grants = model({
  id: "grants",
  title: "Grants",
  answers: "What does each area receive by stream, month and year, and by which route does the money go?",
  exampleShows:
    "Four illustrative streams over the 32 boroughs, and the published Revenue Support Grant of £123.158m for 2007/08.",
  order: 5,
  tab: "budget",
  options: {
    firstYear: year("First year", "2008/09"),
    years: count("Years", { least: 1, most: 5, usual: 3 }),
    streams: names("Streams", STREAMS),
    criteria: names("Criteria", CRITERIA_NAMES),
    areas: names(
      "Areas",
      boroughs().map(({ name }) => name),
    ),
  },
  example: (place) => sheets(ILLUSTRATIVE, place),
  blank:
    ({ firstYear, years, streams, criteria, areas }) =>
    (place) => {
      return sheets(blankInputs(yearsFrom(firstYear, years), streams, areas, criteria), place);
    },
  own: {
    of: "columns",
    withoutTotals: true,
    roles: AREA_ROLES,
    asks: ["firstYear", "years", "streams"],
    draft:
      (block, { firstYear, years, streams }) =>
      (place) =>
        sheets(linkedInputs(block, yearsFrom(firstYear, years), streams), place),
  },
});

/** The column of the checks: their sentences run over those before it. */
const CHECKS = 6;

function sheets(inputs: GrantInputs, place: Placement): readonly SheetPlan[] {
  const page = new Page(
    { sheet: place.sheet("Grants"), row: 0, column: 0 },
    place.prefix("grants"),
    moneyUnit("£"),
    inputs.source,
  );
  const table = new YearTable(page, inputs.years.length);
  frontMatter(page, {
    title: () => overYears("Grants", streams.years),
    subtitle: inputs.subtitle,
    sentence: () =>
      formula`"In "&${given.paidYear}&" £"&TEXT(SUM(${shared.paid}),"#,##0")&" reaches "&COUNTIF(${shared.paid},">0")&" areas; the largest grant, £"&TEXT(${largest.grants.cell()},"#,##0")&", goes to "&${largest.names.cell()}&"."`,
    needs: () => streams.pots,
  });
  chartBand(page, () =>
    grantCharts(
      largest,
      streams,
      inputs.streams.map(({ name }) => name),
      page.unit,
    ),
  );

  const streams = streamInputs(page, table, inputs);
  const given = settings(page, inputs);
  const spend = spendInputs(page, table, streams.years, inputs);
  const authorities = authorityInputs(page, inputs);
  const areas = areaInputs(page, inputs);
  const blocks = blockInputs(page, authorities, inputs.blocks);
  page.choose(streams.sharedBy, areas.criteria);
  page.choose(given.paidYear, streams.years);
  page.choose(given.area, areas.names);
  page.choose(given.stream, streams.names);
  const shared = allocation(page, streams, areas, given);
  const largest = largestGrants(page, shared, given);
  const proved = provedStream(page, streams, areas, shared, given);
  const paid = instalmentTable(page, shared, given);
  const carried = carriedForward(page, table, streams.years, shared, spend, given);
  const support = supportGrant(page, given.supportGrant);
  const floor = grantFloor(page, authorities, given);
  const byBlocks = fourBlocks(page, authorities, blocks);
  const routes = routeTable(page, inputs);
  const results = {
    shared,
    proved,
    paid,
    spend,
    carried,
    supportGrant: support,
    authorities,
    floor,
    routes,
    blocks,
    byBlocks,
  };
  checkList(page, CHECKS, grantChecks(given, streams, areas, results));
  wordLists(page, [
    { heading: "Rounding of instalments", words: INSTALMENT_METHODS, chosenIn: [given.method] },
    { heading: "Answers", words: ["Yes", "No"], chosenIn: [routes.answers] },
  ]);
  notes(page, inputs.notes);
  return [page.plan([230, ...Array<number>(20).fill(102)])];
}
