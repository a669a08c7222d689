import { saysNational } from "../../../catalogue/codes/saysNational";
import { findEntry } from "../../../catalogue/inCells/findEntry";
import { printYear } from "../../../model/years";
import type { Role } from "../../ownBlock/guessRoles";
import { linkTo } from "../../ownBlock/ownCells";
import type { ReadBlock } from "../../ownBlock/ownReading";
import { yearIn } from "../../ownBlock/yearIn";
import type { Figure } from "../../page/yearTable";
import { directionOf, kindOf } from "./ownWords";
import { blankInputs, type IndicatorRow, type TrajectoryInputs } from "./inputs";

/** What the columns of somebody's own list of indicators can be. */
export const INDICATOR_ROLES: readonly Role[] = [
  {
    key: "code",
    label: "Code",
    words: [
      ...["indicator", "measure", "metric", "pi", "kpi"].flatMap((thing) =>
        ["code", "id", "ref", "reference", "no", "number"].map((word) => `${thing} ${word}`),
      ),
      ...["code", "reference", "ref", "id", "no.", "kpi.", "ni."],
    ],
    needed: false,
    ofAlike: "first",
  },
  {
    key: "title",
    label: "Indicator",
    words: [
      "indicator name",
      "indicator title",
      "measure name",
      "indicator",
      "title",
      "measure",
      "description",
    ],
    needed: false,
    ofAlike: "first",
  },
  { key: "unit", label: "Unit", words: ["unit", "measured in"], needed: false, ofAlike: "first" },
  {
    key: "better",
    label: "Which direction is better",
    words: ["better", "polarity", "direction", "good is", "aim"],
    needed: false,
    ofAlike: "first",
  },
  {
    key: "baseline",
    label: "Baseline",
    words: ["baseline", "base year", "starting point"],
    needed: true,
    figures: true,
  },
  {
    key: "actual",
    label: "Actual of a year",
    words: ["actual", "outturn", "performance", "result"],
    needed: false,
    several: true,
    figures: true,
    ofYear: true,
  },
  {
    key: "toDate",
    label: "So far this year",
    words: ["so far", "to date", "ytd", "ytd actual", "actual ytd", "ytd outturn", "ytd performance"],
    needed: false,
    figures: true,
  },
  {
    key: "target",
    label: "Final target",
    words: ["final target", "target"],
    needed: true,
    figures: true,
    // Targets year by year end with the final one.
    ofAlike: "latest",
  },
];

/**
 * The model's indicators linked to the user's own list, an indicator in each row. What is a word from a list on the
 * sheet, direction and kind, is filled in and not linked, because people write it in many ways.
 */
export function linkedInputs(block: ReadBlock, years: readonly string[]): TrajectoryInputs {
  const { cells, layout, rows, played } = block;
  const [baselineYear = "", ...targetYears] = years;
  const columnOf = (role: string) => played[role]?.[0];
  const textOf = (row: number, column: number | undefined) =>
    (column === undefined ? "" : cells.texts[row]?.[column]?.trim()) ?? "";
  const linked = (row: number, column: number | undefined): Figure =>
    column === undefined ? null : linkTo(cells, row, column);
  const titleColumn = columnOf("title") ?? layout.nameColumn;
  const [codeColumn, unitColumn] = [columnOf("code"), columnOf("unit")];
  const { byYear, unplaced } = actualColumns(block, targetYears);
  const indicators = rows.map((row, place): IndicatorRow => {
    const code = textOf(row, codeColumn) || String(place + 1);
    const finding = findEntry(code);
    // The catalogue knows a number alone as a national indicator's, which only a heading can say that it is.
    const isKnown =
      codeColumn !== undefined && (/\D/.test(code) || saysNational(layout.headings[codeColumn] ?? ""));
    const known = isKnown && "found" in finding ? finding.found : undefined;
    const unit = textOf(row, unitColumn) || (known?.unit ?? "");
    return {
      code,
      title: textOf(row, titleColumn),
      unit,
      better: directionOf(textOf(row, columnOf("better"))) ?? known?.polarity ?? "",
      kind: kindOf(unit),
      linked: {
        ...(codeColumn === undefined ? {} : { code: linkTo(cells, row, codeColumn) }),
        title: linkTo(cells, row, titleColumn),
        ...(unitColumn === undefined ? {} : { unit: linkTo(cells, row, unitColumn) }),
      },
      baseline: linked(row, columnOf("baseline")),
      actuals: byYear.map((column) => linked(row, column)),
      toDate: linked(row, columnOf("toDate")),
      target: linked(row, columnOf("target")),
    };
  });
  const blank = blankInputs(baselineYear, targetYears, indicators.length);
  const isFilled = (column: number | undefined) =>
    column !== undefined && rows.some((row) => typeof cells.values[row]?.[column] === "number");
  // The last year that anybody has entered actuals for.
  const latest = Math.max(0, byYear.map(isFilled).lastIndexOf(true));
  return {
    ...blank,
    source: `Linked to ${cells.address}`,
    indicators,
    chosen: indicators[0]?.code ?? "",
    latestYear: targetYears[latest] ?? "",
    yearInProgress: targetYears[latest + 1] ?? targetYears[latest] ?? "",
    notes: [
      `What is green is linked to ${cells.address}: change it there. Direction and kind are filled in: correct what is not so.`,
      ...(unplaced.length > 0
        ? [`Not used, because of no year of the targets: ${unplaced.join(", ")}.`]
        : []),
      ...blank.notes.slice(1),
    ],
  };
}

interface ActualColumns {
  /** The column of each year of the targets, where there is one. */
  readonly byYear: readonly (number | undefined)[];
  /** The headings of those that found no year. */
  readonly unplaced: readonly string[];
}

/** The columns of actuals by the year in their headings; those whose headings name none take the free years in turn. */
function actualColumns({ layout, played }: ReadBlock, years: readonly string[]): ActualColumns {
  const byYear: (number | undefined)[] = years.map(() => undefined);
  const unplaced: string[] = [];
  const headed = (played.actual ?? []).map((column) => {
    const heading = layout.headings[column] ?? "";
    return { column, heading, year: yearIn(heading) };
  });
  const place = (year: number, { column, heading }: (typeof headed)[number]) => {
    if (year in byYear && byYear[year] === undefined) byYear[year] = column;
    else unplaced.push(heading);
  };
  for (const one of headed) if (one.year !== undefined) place(years.indexOf(printYear(one.year)), one);
  for (const one of headed) if (one.year === undefined) place(byYear.indexOf(undefined), one);
  return { byYear, unplaced };
}
