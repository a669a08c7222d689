import fc from "fast-check";
import type { OwnCells } from "../../../../src/sheets/ownBlock/ownCells";

/** Tables as councils, forces and departments publish them, with what is known of each because it was made so. */

type Cell = string | number;

/** A cell with what it shows. */
interface Shown {
  readonly value: Cell;
  readonly text: string;
}

const shown = (value: Cell, text = String(value)): Shown => ({ value, text });
const BLANK = shown("");

export interface AreaTable {
  readonly cells: OwnCells;
  /** The names and the figures of the items, in order: what is shared by. */
  readonly items: readonly {
    readonly row: number;
    readonly name: string;
    readonly figures: readonly (Cell | null)[];
  }[];
  readonly nameColumn: number;
  /** The columns of figures. */
  readonly columns: readonly number[];
  /** Whether some figure is text to Excel. */
  readonly hasText: boolean;
}

const AREAS = [
  "Camden",
  "Islington",
  "Barnet",
  "Bexley",
  "City of London",
  "Kingston upon Thames",
  "St. Albans",
  "All Saints",
  "South Lakeland",
  "Isle of Wight",
  "Kent",
  "Devon & Cornwall",
  "Barking and Dagenham",
  "Unknown",
];

const TITLES: readonly (readonly string[])[] = [
  [],
  ["Recorded offences by borough"],
  ["Table 2a", "Estimates by area, 2009"],
  ["Local government finance", "All figures in £000", ""],
  ["Published March 2010", "", "Year ending March 2010"],
];

const NOTES: readonly (readonly string[])[] = [
  [],
  [""],
  ["", "Source: Office for National Statistics"],
  ["1. Figures are rounded.", "2. Revised."],
];

/** The headings of so many columns of figures, of one kind. */
const headingsOf = (count: number): fc.Arbitrary<readonly Shown[]> =>
  fc
    .constantFrom<(at: number) => Shown>(
      (at) => shown(["Residents", "Offences", "Homes", "Rate"][at] ?? `Measure ${at}`),
      (at) => shown(`${2007 + at}/${String(8 + at).padStart(2, "0")}`),
      (at) => shown(`${2007 + at}-${String(8 + at).padStart(2, "0")}`),
      (at) => shown(2007 + at),
      (at) => shown(200904 + at),
      (at) => shown(40269 + ([0, 30, 61, 91][at % 4] ?? 0), ["Apr-10", "May-10", "Jun-10", "Jul-10"][at % 4]),
      () => shown("Number"),
    )
    .map((heading) => Array.from({ length: count }, (_, at) => heading(at)));

/** Small counts, in which sums come about by chance, or figures with many digits. */
const figure = fc.oneof(
  fc.integer({ min: 0, max: 9 }),
  fc.integer({ min: 0, max: 60 }),
  fc.integer({ min: 1000, max: 400_000 }),
  fc.integer({ min: 1900, max: 2199 }),
);

/** How a total stands in a table. */
const totalNames = ["Total", "All boroughs", "Sub-total", "London average", "Greater London", ""] as const;

export const areaTables: fc.Arbitrary<AreaTable> = fc
  .record({
    names: fc.shuffledSubarray([...AREAS], { minLength: 3, maxLength: 10 }),
    count: fc.integer({ min: 1, max: 4 }),
    titles: fc.constantFrom(...TITLES),
    notes: fc.constantFrom(...NOTES),
    codes: fc.constantFrom("none", "left", "right"),
    units: fc.boolean(),
    group: fc.boolean(),
    totals: fc.constantFrom("none", "below", "above", "grouped"),
    totalName: fc.constantFrom(...totalNames),
    rates: fc.boolean(),
    parts: fc.boolean(),
    /** A row in which the columns are counted, between the headings and the table. */
    counted: fc.constantFrom("none", "none", "numbers", "letters"),
    text: fc.constantFrom("none", "none", "number", "percent", "brackets", "missing", "blank"),
  })
  .chain((spec) =>
    fc.record({
      spec: fc.constant(spec),
      headings: headingsOf(spec.count),
      figures: fc.array(fc.array(figure, { minLength: spec.count, maxLength: spec.count }), {
        minLength: spec.names.length,
        maxLength: spec.names.length,
      }),
    }),
  )
  .map(({ spec, headings, figures }) => areaTable(spec, headings, figures));

interface AreaSpec {
  readonly names: readonly string[];
  readonly count: number;
  readonly titles: readonly string[];
  readonly notes: readonly string[];
  readonly codes: string;
  readonly units: boolean;
  readonly group: boolean;
  readonly totals: string;
  readonly totalName: string;
  readonly rates: boolean;
  readonly parts: boolean;
  readonly counted: string;
  readonly text: string;
}

function areaTable(
  spec: AreaSpec,
  headings: readonly Shown[],
  figures: readonly (readonly number[])[],
): AreaTable {
  const code = (at: number) =>
    spec.codes === "none" ? [] : [shown(at < 0 ? "" : `E0900${String(at).padStart(4, "0")}`)];
  const row = (name: Shown, key: Shown[], cells: readonly Shown[]): Shown[] =>
    spec.codes === "left" ? [...key, name, ...cells] : [name, ...key, ...cells];
  // A rate adds up to nothing: it stands in the last column, and its total is the mean.
  const isRate = (column: number) => spec.rates && column === spec.count - 1 && spec.count > 1;
  const sumOf = (rows: readonly (readonly number[])[]) =>
    headings.map((_, column) => {
      const sum = rows.reduce((total, one) => total + (one[column] ?? 0), 0);
      return shown(isRate(column) ? Math.round((sum / rows.length) * 10) / 10 : sum);
    });
  const written: (Shown[] | { item: number; cells: Shown[] })[] = [];
  const total = (from: number, to: number) =>
    written.push(row(shown(spec.totalName), code(-1), sumOf(figures.slice(from, to))));
  const half = Math.floor(spec.names.length / 2);
  const item = (at: number) => {
    const cells = (figures[at] ?? []).map((one, column): Shown => {
      const isFirst = at === 1 && column === 0;
      if (!isFirst) return shown(one);
      if (spec.text === "number") return shown(one.toLocaleString("en-GB"));
      if (spec.text === "percent") return shown(`${one}%`);
      if (spec.text === "brackets") return shown(`(${one})`);
      if (spec.text === "missing") return shown("..");
      return spec.text === "blank" ? BLANK : shown(one);
    });
    written.push({ item: at, cells: row(shown(spec.names[at] ?? ""), code(at), cells) });
    // A part of the row above, which is no area of its own.
    if (spec.parts && at === 0) {
      const part = (figures[at] ?? []).map((one) => shown(Math.floor(one / 2)));
      written.push(row(shown("of which: youths"), code(-1), part));
    }
  };
  if (spec.totals === "above") total(0, spec.names.length);
  spec.names.forEach((_, at) => {
    item(at);
    if (spec.totals === "grouped" && at === half - 1) total(0, half);
  });
  if (spec.totals === "grouped") total(half, spec.names.length);
  if (spec.totals === "below") total(0, spec.names.length);

  const width = row(BLANK, code(-1), headings).length;
  const line = (text: string): Shown[] => [shown(text), ...Array<Shown>(width - 1).fill(BLANK)];
  const head = row(shown("Area"), spec.codes === "none" ? [] : [shown("Code")], headings);
  const before: Shown[][] = [
    ...spec.titles.map(line),
    head,
    ...(spec.units
      ? [
          row(
            BLANK,
            code(-1),
            headings.map(() => shown("£m")),
          ),
        ]
      : []),
    ...(width > 2 && spec.counted !== "none"
      ? [head.map((_, at) => shown(spec.counted === "numbers" ? at + 1 : `(${"abcdefgh"[at]})`))]
      : []),
    ...(spec.group ? [line("England")] : []),
  ];
  const rows = [
    ...before,
    ...written.map((one) => (Array.isArray(one) ? one : one.cells)),
    ...spec.notes.map(line),
  ];
  const nameColumn = spec.codes === "left" ? 1 : 0;
  const firstFigure = width - spec.count;
  return {
    cells: cellsOf(rows),
    items: written.flatMap((one, at) => {
      if (Array.isArray(one)) return [];
      const cells = one.cells
        .slice(firstFigure)
        .map(({ value }) => (typeof value === "number" ? value : null));
      return [{ row: before.length + at, name: spec.names[one.item] ?? "", figures: cells }];
    }),
    nameColumn,
    columns: headings.map((_, at) => firstFigure + at),
    hasText: ["number", "percent", "brackets"].includes(spec.text),
  };
}

export interface BudgetTable {
  readonly cells: OwnCells;
  /** The gap of each year at the first limit, by hand. */
  readonly gaps: readonly number[];
  readonly years: readonly string[];
}

const YEARS: readonly ((year: number) => Shown)[] = [
  (year) => shown(`${year}/${String(year + 1).slice(2)}`),
  (year) => shown(`${year}–${String(year + 1).slice(2)}`),
  (year) => shown(`${year}-${year + 1}`),
  (year) => shown(`Year ending March ${year + 1}`),
  (year) => shown(`Budget ${year}/${String(year + 1).slice(2)}`),
  (year) => shown(year),
  // 31 March of the year in which it ends.
  (year) =>
    shown(Math.round((Date.UTC(year + 1, 2, 31) - Date.UTC(1899, 11, 30)) / 86_400_000), `31/03/${year + 1}`),
];

const money = fc.oneof(
  fc.integer({ min: 1, max: 60 }),
  fc.integer({ min: 1900, max: 2100 }),
  fc.integer({ min: 10_000, max: 99_999 }).map((tenths) => tenths / 10),
);

export const budgetTables: fc.Arbitrary<BudgetTable> = fc
  .record({
    years: fc.integer({ min: 2, max: 4 }),
    yearAs: fc.constantFrom(...YEARS),
    first: fc.integer({ min: 1999, max: 2015 }),
    unit: fc.constantFrom("corner", "row", "title", "name"),
    titles: fc.constantFrom(...TITLES.slice(0, 3)),
    extra: fc.constantFrom("none", "line", "change", "total", "twice"),
    /** The years stand merged over two columns each, budget and change. */
    merged: fc.boolean(),
    /** What is below 0 is shown in brackets, as numbers or as texts. */
    brackets: fc.constantFrom("none", "none", "numbers", "texts"),
    part: fc.boolean(),
    again: fc.boolean(),
    details: fc.boolean(),
    savings: fc.constantFrom("none", "below", "above"),
    pay: fc.boolean(),
    subtotal: fc.boolean(),
    isDown: fc.boolean(),
  })
  .chain((spec) => {
    const rowOf = fc.array(money, { minLength: spec.years, maxLength: spec.years });
    return fc.record({
      spec: fc.constant(spec),
      requirement: rowOf,
      savings: rowOf,
      pay: rowOf,
      limit: rowOf,
      detail: rowOf,
    });
  })
  .map(({ spec, ...figures }) => {
    const years = Array.from({ length: spec.years }, (_, at) => spec.yearAs(spec.first + at));
    const rows: (readonly [string, readonly (number | Shown)[]])[] = [];
    const sum = (...parts: readonly (readonly number[])[]) =>
      years.map((_, at) => Math.round(parts.reduce((total, part) => total + (part[at] ?? 0), 0) * 10) / 10);
    const savings = spec.brackets === "none" ? figures.savings : figures.savings.map((one) => -one);
    const parts = [
      figures.requirement,
      ...(spec.savings === "below" ? [savings] : []),
      ...(spec.pay ? [figures.pay] : []),
    ];
    if (spec.details)
      rows.push(["Funding from partners", figures.detail], ["Loan repayments", figures.detail]);
    if (spec.savings === "above") rows.push(["Savings to be identified", savings]);
    rows.push([spec.unit === "name" ? "Budget requirement, £m" : "Budget requirement", figures.requirement]);
    if (spec.part) rows.push(["of which: pay and prices", figures.detail]);
    if (spec.savings === "below") rows.push(["Savings to be identified", savings]);
    if (spec.pay) rows.push(["Pay and prices", figures.pay]);
    if (spec.subtotal) rows.push(["", sum(...parts)]);
    if (spec.again) rows.push(["Funding", years]);
    rows.push(["Funding limit", figures.limit]);

    const inBrackets = (figure: number): Shown => {
      const text = figure < 0 ? `(${-figure})` : String(figure);
      return spec.brackets === "texts" && figure < 0 ? shown(text) : shown(figure, text);
    };
    const change = (cells: readonly (number | Shown)[]) => {
      const [first = 0, last = 0] = [cells[0], cells.at(-1)];
      return typeof first === "number" && typeof last === "number"
        ? inBrackets(Math.round((last - first) * 10) / 10)
        : BLANK;
    };
    const [before, after] = [
      spec.extra === "line" ? 1 : 0,
      spec.extra === "none" || spec.extra === "line" ? 0 : 1,
    ];
    const headingsAfter: Readonly<Record<string, Shown | undefined>> = {
      change: shown("Change"),
      total: shown("Total"),
      twice: years.at(-1),
    };
    const afterHeading = headingsAfter[spec.extra] ?? BLANK;
    const wide = (name: Shown, cells: readonly Shown[], line: Shown, last: Shown) => [
      ...(before ? [line] : []),
      name,
      ...cells,
      ...(after ? [last] : []),
    ];
    const table = [
      wide(shown(spec.unit === "corner" ? "£m" : ""), years, shown("Line"), afterHeading),
      ...(spec.unit === "row"
        ? [
            wide(
              BLANK,
              years.map(() => shown("£m")),
              BLANK,
              shown("£m"),
            ),
          ]
        : []),
      ...rows.map(([name, cells], at) =>
        wide(
          shown(name),
          cells.map((one) => (typeof one === "number" ? inBrackets(one) : one)),
          shown(10 * (at + 1)),
          change(cells),
        ),
      ),
    ];
    const isMerged = spec.merged && !spec.isDown && spec.unit !== "row" && before + after === 0;
    const turned = isMerged
      ? mergedOver(table)
      : spec.isDown
        ? (table[0] ?? []).map((_, column) => table.map((one) => one[column] ?? BLANK))
        : table;
    const width = turned[0]?.length ?? 0;
    const titles = [...spec.titles, ...(spec.unit === "title" ? ["Budget, £m"] : [])];
    const above = titles.map((text) => [shown(text), ...Array<Shown>(width - 1).fill(BLANK)]);
    return {
      cells: cellsOf([...above, ...turned]),
      years: years.map(({ text }) => (isMerged ? `${text} Budget` : text)),
      gaps: years.map((_, at) => (sum(...parts)[at] ?? 0) - (figures.limit[at] ?? 0)),
    };
  });

/** A table whose years stand merged over two columns each: the figures, and by how much they change. */
function mergedOver(table: readonly (readonly Shown[])[]): Shown[][] {
  const [head = [], ...rows] = table;
  const double = (cells: readonly Shown[], second: (cell: Shown) => Shown) => [
    cells[0] ?? BLANK,
    ...cells.slice(1).flatMap((cell) => [cell, second(cell)]),
  ];
  return [
    double(head, () => BLANK),
    double(
      head.map((_, at) => (at === 0 ? BLANK : shown("Budget"))),
      () => shown("Change"),
    ),
    ...rows.map((cells) => double(cells, ({ value }) => (typeof value === "number" ? shown(1) : BLANK))),
  ];
}

function cellsOf(rows: readonly (readonly Shown[])[]): OwnCells {
  return {
    address: `Data!A1:Z${rows.length}`,
    values: rows.map((row) => row.map(({ value }) => value)),
    texts: rows.map((row) => row.map(({ text }) => text)),
  };
}

export interface IndicatorTable {
  readonly cells: OwnCells;
  /** Of each indicator, by its row: its title, baseline and final target; null for none. */
  readonly indicators: readonly {
    readonly row: number;
    readonly title: string;
    readonly baseline: number | null;
    readonly target: number | null;
  }[];
}

/** Lists of indicators as agreements and catalogues lay them out: their columns in any order, targets year by year. */
export const indicatorTables: fc.Arbitrary<IndicatorTable> = fc
  .record({
    titles: fc.constantFrom(...TITLES.slice(0, 2)),
    notes: fc.constantFrom(...NOTES),
    code: fc.constantFrom("Ref", "Code", "NI", "No."),
    title: fc.constantFrom("Indicator", "Measure", "Title", "Description"),
    columns: fc.shuffledSubarray(["code", "unit", "better", "lead", "actual"]),
    order: fc.boolean(),
    targets: fc.constantFrom<readonly string[]>(
      ["Target"],
      ["Final target"],
      ["Target 2008/09", "Target 2009/10", "Target 2010/11"],
      ["Target 2010/11", "Target 2009/10", "Target 2008/09"],
      ["2008/09 target", "2010/11 target"],
      ["Target, year ending March 2010", "Target, year ending March 2011"],
    ),
    groups: fc.boolean(),
    figures: fc.array(
      fc.record({
        baseline: fc.oneof(fc.integer({ min: 1, max: 3000 }), fc.constantFrom("n/a", "tbc", "")),
        target: fc.integer({ min: 1, max: 3000 }),
        isNew: fc.boolean(),
      }),
      { minLength: 2, maxLength: 8 },
    ),
  })
  .map(({ titles, notes, code, title, columns, order, targets, groups, figures }) => {
    // The final target is the one of the latest year, or the only one.
    const final = targets.reduce(
      (best, heading, at) => (heading.includes("2010/11") || /2011$/.test(heading) ? at : best),
      0,
    );
    const figureColumns = [
      { heading: "Baseline", of: (at: number) => figures[at]?.baseline ?? "" },
      ...targets.map((heading, place) => ({
        heading,
        of: (at: number) => {
          const one = figures[at];
          if (!one || one.isNew) return place === 0 ? "to be set" : "";
          return place === final ? one.target : one.target + 1 + place;
        },
      })),
    ];
    const others: Readonly<Record<string, { heading: string; of: (at: number) => Cell }>> = {
      code: { heading: code, of: (at) => (code === "No." ? at + 1 : `L${at + 1}`) },
      unit: { heading: "Unit", of: (at) => ["%", "offences", "per 1,000"][at % 3] ?? "" },
      better: { heading: "Good is", of: (at) => (at % 2 === 0 ? "high" : "low") },
      lead: { heading: "Target owner", of: (at) => `Officer ${"ABCDEFGH"[at]}` },
      actual: { heading: "Actual 2008/09", of: (at) => 40 + at },
    };
    const named = { heading: title, of: (at: number) => `Local measure ${"ABCDEFGH"[at]}` };
    const extra = columns.flatMap((key) => others[key] ?? []);
    const all = order ? [...extra, named, ...figureColumns] : [named, ...figureColumns, ...extra];
    const line = (text: string, column = 0): Shown[] =>
      all.map((_, at) => (at === column ? shown(text) : BLANK));
    const rows: Shown[][] = [...titles.map((text) => line(text)), all.map(({ heading }) => shown(heading))];
    const indicators = figures.map(({ baseline, target, isNew }, at) => {
      // A heading of a group stands among the titles.
      if (groups && at % 3 === 0) rows.push(line("Safer communities", all.indexOf(named)));
      rows.push(all.map(({ of }) => shown(of(at))));
      return {
        row: rows.length - 1,
        title: named.of(at),
        baseline: typeof baseline === "number" ? baseline : null,
        target: isNew ? null : target,
      };
    });
    return { cells: cellsOf([...rows, ...notes.map((text) => line(text))]), indicators };
  });
