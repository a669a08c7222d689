import { PERCENT, VALUE } from "../../looks/numberFormats";
import { functionTable } from "../../page/functionTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { setting } from "../../page/setting";
import { formula, term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { IndicatorCells } from "./indicators";
import type { PublicationSettings } from "./settings";

/** The column of the values. */
const VALUES = 3;

const MEASURES = ["Change", "z", "p-value", "Significant", "Smallest detectable change"] as const;

/** Whether the change of one survey indicator is more than chance, and between what its figure probably lies. */
export function surveyLookedInto(
  page: Page,
  { years, published, survey }: PublicationSettings,
  { codes, baselines, actuals, samples }: IndicatorCells,
): void {
  section(page, "A survey’s change: more than chance?");
  const at = term`MATCH(${survey}&"",${codes}&"",0)`;
  const place = term`MATCH(${published},${years},0)`;
  const one = (label: string, content: string, numberFormat: string) =>
    setting(page, VALUES, label, () => formula`IFNA(IF(ISNUMBER(${content}),${content},""),"")`, {
      look: "result",
      numberFormat,
    });
  const actual = (row: string, column: string) => term`INDEX(${actuals},${row},${column})`;
  const share = (cell: string) => term`IF(ISNUMBER(${cell}),${cell}/100,"")`;
  const now = one("Share in the year published", share(actual(at, place)), PERCENT);
  const earlier = term`IF(${place}=1,INDEX(${baselines},${at}),${actual(at, term`MAX(${place}-1,1)`)})`;
  const before = one("Share in the year before", share(earlier), PERCENT);
  const asked = one("People asked", term`INDEX(${samples},${at},1)`, "#,##0");
  const askedBefore = one("People asked the year before", term`INDEX(${samples},${at},2)`, "#,##0");
  const isThere = (...cells: readonly Reference[]) => term`COUNT(${cells.join(",")})=${cells.length}`;
  const interval = page.at(page.take(), VALUES, 1, 2);
  page.put(page.at(interval.box.row, 0), "Probably between (95%)", "label");
  page.dress(interval, "result", PERCENT);
  page.spill(
    interval,
    () => formula`IF(${isThere(now, asked)},PLAN.SURVEY.INTERVAL(${now},${asked}),{"",""})`,
  );
  page.take();
  const found = functionTable(
    page,
    { rows: MEASURES, columns: 1, shows: "figures", skips: VALUES - 1 },
    (shown) => {
      const call = term`PLAN.SURVEY.CHANGE(${before},${askedBefore},${now},${asked})`;
      return formula`IF(${isThere(now, before, asked, askedBefore)},${shown(call)},"")`;
    },
  );
  page.dress(found.figures, "result", PERCENT);
  page.dress(found.row("z"), "result", VALUE);
  page.dress(found.row("p-value"), "result", "0.0000");
  page.dress(found.row("Significant"), "resultText");
}
