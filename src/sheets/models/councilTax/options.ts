import { decimalFormat, PENCE } from "../../looks/numberFormats";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { YearTable } from "../../page/yearTable";
import { formula, term, type Formula } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { AuthorityCells } from "./authorities";
import { OPTIONS } from "./inputs";
import type { YearCells } from "./yearInputs";

/** The options for Band D by year, a row for each. */
export interface OptionRows {
  readonly base: Reference;
  readonly bandD: Reference;
  readonly yields: Reference;
  readonly gaps: Reference;
}

/** Band D frozen, at the limit and as chosen: what each yields, and what gap it leaves. */
export function options(
  page: Page,
  table: YearTable,
  given: YearCells,
  { bases, funds }: AuthorityCells,
): OptionRows {
  const { years, requirement, grants, collectionFund, baseGrowth, previous } = given;
  section(page, "Options for Band D, £");
  table.heading("What £1 of Band D yields", years);
  const base: Reference = table.calculated(
    "Tax base, Band D homes",
    (year) =>
      year === 0
        ? formula`IF(COUNT(${bases})=0,"",SUM(${bases}))`
        : formula`IF(COUNT(${bases})=0,"",${base.cell(0, year - 1)}*(1+N(${baseGrowth.cell(0, year)})))`,
    { numberFormat: decimalFormat(1) },
  );
  const block = (heading: string, of: (option: number, year: number) => Formula, numberFormat?: string) => {
    page.take();
    table.heading(heading, years);
    const format = numberFormat === undefined ? {} : { numberFormat };
    return page.union(
      OPTIONS.map((name, option) => table.calculated(name, (year) => of(option, year), format)),
    );
  };
  const bandD: Reference = block(
    "Band D",
    (option, year) => {
      const before = year === 0 ? previous : bandD.cell(option, year - 1);
      if (OPTIONS[option] === "Freeze") return formula`IF(COUNT(${before})=0,"",${before})`;
      if (OPTIONS[option] === "Chosen") {
        const chosen = given.chosen.cell(0, year);
        return formula`IF(COUNT(${chosen})=0,"",${chosen})`;
      }
      const [share, pounds] = [given.limitPercent.cell(0, year), given.limitPounds.cell(0, year)];
      const highest = term`MAX(${before}*(1+N(${share})),${before}+N(${pounds}))`;
      return formula`IF(COUNT(${before})=0,"",ROUNDDOWN(ROUND(${highest},6),2))`;
    },
    PENCE,
  );
  const yields = block("Yield: tax base × Band D", (option, year) => {
    const [homes, tax] = [base.cell(0, year), bandD.cell(option, year)];
    return formula`IF(COUNT(${homes},${tax})<2,"",${homes}*${tax})`;
  });
  const gaps = block("Gap that is left to the pound, a surplus in brackets", (option, year) => {
    const fund = year === 0 ? term`SUM(${funds})` : term`N(${collectionFund.cell(0, year)})`;
    const [asked, raised] = [requirement.cell(0, year), yields.cell(option, year)];
    return formula`IF(COUNT(${asked},${raised})<2,"",ROUND(${asked}-SUM(${grants.columns(year)})-${fund}-${raised},0))`;
  });
  return {
    base,
    bandD: page.name(bandD, "option_band_d"),
    yields: page.name(yields, "option_yields"),
    gaps: page.name(gaps, "option_gaps"),
  };
}
