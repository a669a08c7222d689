/** What holds of every ready model, calculated with no page: an eleventh is held to it without a line here. */
import { isFormula } from "../../src/sheets/plan/content";
import { parseAddress, quoteSheetName } from "../../src/grid/address";
import { holds, type Box } from "../../src/grid/box";
import { cellName } from "../../src/grid/cell";
import { linesIn, widthIn } from "../../src/sheets/page/seenCells";
import { isLying } from "../../src/sheets/plan/chartLooks";
import { USUAL } from "../../src/sheets/plan/printPlan";
import { ALL_FIGURES } from "../../src/sheets/page/checkList";
import { MODELS } from "../../src/sheets/models";
import type { SheetPlan } from "../../src/sheets/plan/sheetPlan";
import { FREE } from "../../src/workbench/book/writeBook";
import { MODERN } from "./builtCalls";
import { lookAt } from "./lookAt";
import { ModelWorkbook } from "./modelWorkbook";
import { outgrown } from "./outgrown";
import { restsOnCalls } from "./restsOnCalls";

/** Checks that say where a year has to be chosen again once the years have moved on. */
const CHOSEN_AGAIN = ["Every grant has a decision from the list, and the year from which it holds"];

/** What is decided over all years at once: a saving comes back only where it fits into the headroom of each. */
const DECIDED_OVER_ALL = ["Cost of what is put back", "Headroom left"];

/** Two capitals or more: MPA, TfL, LAAs. */
const ABBREVIATED = /\b(?:[A-Z]{2,}|[A-Z][a-z][A-Z])s?\b/g;
/** How Excel writes the names of categories. */
const NAMED = { fontSize: 9 };
/** Words that Excel or the documents write in capitals: the headings of the corporate objectives are among them. */
const NOT_SHORT = new Set(["TRUE", "FALSE", "CONFIDENCE", "SAFETY", "IMPROVEMENT"]);

describe.each(MODELS.map((model) => [model.title, model] as const))("%s", (_, model) => {
  const usual = Object.fromEntries(model.options.map(({ key, usual: value }) => [key, value]));
  const plans = model.example(FREE);

  describe("its worked example", () => {
    let book: ModelWorkbook;
    beforeAll(async () => {
      book = await ModelWorkbook.of(model.example, {}, MODERN);
    });

    it("shows no error, and every check holds", () => {
      expect(book.errors()).toEqual([]);
      expect(book.failingChecks()).toEqual([]);
      expect(plans.map(({ name }) => troubleOn(book, name))).toEqual(plans.map(() => ""));
    });

    it("can be read: no word is cut or broken, no figure shows as #####, nothing runs over the edge of the paper", () => {
      for (const plan of plans) {
        const values = book.used(plan.name);
        const columns = Math.max(...values.map((line) => line.length));
        const whole = `${quoteSheetName(plan.name)}!A1:${cellName(values.length - 1, columns - 1)}`;
        expect(outgrown(plan, { texts: book.texts(whole), values })).toEqual([]);
      }
    });

    it("spells out every abbreviation that it shows", () => {
      for (const { name } of plans) {
        const said = book
          .used(name)
          .flat()
          .filter((value) => typeof value === "string" && value !== "")
          .join(" ");
        const words = [...said.replace(/PLAN(?:\.[A-Z]+)+/g, "").matchAll(ABBREVIATED)].map(([word]) => word);
        const left = [...new Set(words.map((word) => word.replace(/s$/, "")))].filter(
          (word) => !NOT_SHORT.has(word),
        );
        const isSpelledOut = (word: string) =>
          new RegExp(`\\b${word} = [\\p{L}]|[a-z] \\(${word}\\)|\\b${word} \\([\\p{L}]{3}`, "u").test(said);
        expect([name, left.filter((word) => !isSpelledOut(word))]).toEqual([name, []]);
      }
    });

    it("draws charts with whole names, and leaves no place empty for a step of nothing", () => {
      for (const plan of plans) {
        const used = book.used(plan.name);
        const cellsOf = ({ row, column, rows, columns }: Box) =>
          used.slice(row, row + rows).flatMap((line) => line.slice(column, column + columns));
        for (const { title, kind, place, categories, series } of plan.charts) {
          const names = cellsOf(categories).map((name) => String(name ?? ""));
          const width = plan.widths
            .slice(place.column, place.column + place.columns)
            .reduce((sum, one) => sum + one, 0);
          // Beside bars in a line; under columns in three, or leaning.
          const isWhole = (name: string) =>
            isLying({ kind })
              ? widthIn(NAMED, name) <= width * 0.4
              : linesIn(NAMED, name, width / names.length).length <= 3 ||
                widthIn(NAMED, name) * Math.SQRT1_2 <= USUAL.rowHeight * place.rows * 0.45;
          expect([title, names.filter((name) => !isWhole(name))]).toEqual([title, []]);
          if (series.every(({ color }) => color !== "none")) continue;
          const drawn = series.filter(({ color }) => color !== "none").map(({ values }) => cellsOf(values));
          const empty = names.map((_, at) => drawn.every((values) => !values[at]));
          expect([title, names.map((name) => name === "")]).toEqual([title, empty]);
          expect(empty).toEqual([...empty].sort((one, other) => Number(one) - Number(other)));
        }
      }
    });

    it("names a figure that is none, and lets the years before it stand, whatever was to be typed by year", async () => {
      for (const plan of plans) {
        const before = book.used(plan.name);
        const spoiled: [at: string, cells: string[]][] = [];
        let typedOver: Place[] = [];
        // What was bad before is put right in the same step: a step is what takes time.
        const putRight = () => typedOver.map((place) => [on(plan, place), held(before, place)] as const);
        for (const figures of alikeFigures(plan, before)) {
          const [first] = figures as [Place];
          const at = cellName(first.row, first.column);
          await book.fill([...putRight(), ...figures.map((place) => [on(plan, place), "n/a"] as const)]);
          typedOver = figures;
          const after = book.used(plan.name);
          expect(troubleOn(book, plan.name)).toMatch(new RegExp(`^${at} is not a figure`));
          expect([at, book.failingChecks()]).toEqual([at, expect.arrayContaining([ALL_FIGURES])]);
          const changed = yearsBefore(before, first).filter(
            (place) => held(after, place) !== held(before, place),
          );
          if (changed.length > 0) spoiled.push([at, changed.map(({ row, column }) => cellName(row, column))]);
        }
        await book.fill(putRight());
        expect(book.used(plan.name)).toEqual(before);
        expect([plan.name, spoiled]).toEqual([plan.name, []]);
      }
    });

    it("looks at every figure that is to be typed for the first that is none", () => {
      for (const plan of plans) {
        const look = lookAt(plan);
        const figures = plan.cells.flatMap((line, row) =>
          line.flatMap((content, column) =>
            typeof content === "number" && /^(input|linked)$/.test(look(row, column) ?? "")
              ? [{ row, column }]
              : [],
          ),
        );
        const finder = plan.cells
          .flat()
          .filter(isFormula)
          .filter(({ formula }) => formula.includes("9999999,IF(IFERROR("));
        const boxes = finder
          .flatMap(({ formula }) => [...formula.matchAll(/ISNUMBER\(([A-Z0-9:$]+)\)/g)])
          .flatMap(([, at = ""]) => parseAddress(at) ?? []);
        const left = figures.filter(({ row, column }) => !boxes.some((box) => holds(box, row, column)));
        expect([plan.name, figures.length > 0, left]).toEqual([plan.name, true, []]);
      }
    });

    it("types no year in a title, a heading, a label or a prompt: they follow from the cells where years are typed", () => {
      for (const plan of plans) {
        const look = lookAt(plan);
        const typed = plan.cells.flatMap((line, row) =>
          line.flatMap((content, column) =>
            typeof content === "string" &&
            /\b20\d\d\/\d\d\b/.test(content) &&
            /title$|heading$|section|band|label|indented/i.test(look(row, column) ?? "")
              ? [`${cellName(row, column)} ${content}`]
              : [],
          ),
        );
        const ofCharts = plan.charts.map(({ title }) => title).filter((title) => /\b20\d\d\b/.test(title));
        // What is said of the example’s own sources stands in the line below the title.
        const inTitle = typed.filter((text) => !/^A2 /.test(text));
        const prompted = plan.prompts.map(({ title }) => title).filter((title) => /^\d{4}\/\d\d/.test(title));
        expect([plan.name, inTitle, ofCharts, prompted]).toEqual([plan.name, [], [], []]);
      }
    });

    it("rolls forward from its first year: years and title follow, and every check goes on to hold", async () => {
      for (const { name, cells, dressed } of plans) {
        const used = book.used(name);
        const isYear = (text: unknown) => /^\d{4}\/\d\d$/.test(String(text));
        const isFirst = ({ box: { row, column, rows, columns }, look }: (typeof dressed)[number]) =>
          look === "inputText" &&
          rows * columns === 1 &&
          isYear(cells[row]?.[column]) &&
          ((isFormula(cells[row]?.[column + 1] ?? null) && isYear(used[row]?.[column + 1])) ||
            /^Year\b/.test(String(used[row]?.[0])));
        const firsts = dressed.filter(isFirst).map(({ box }) => box);
        const isTitled = isYear(String(used[0]?.[0]).slice(-7));
        expect([name, firsts.length > 0]).toEqual([name, isTitled || firsts.length > 0]);
        for (const { row, column } of firsts) {
          const at = `${quoteSheetName(name)}!${cellName(row, column)}`;
          const year = String(used[row]?.[column]);
          await book.type(at, "next year");
          expect(troubleOn(book, name)).toContain("does not begin years that follow each other");
          expect(book.failingChecks()).toContain(ALL_FIGURES);
          await book.type(at, yearsOn(year, 1));
          const following = (book.used(name)[row] ?? []).slice(column + 1).filter(isYear);
          expect(following).toEqual(following.map((_, place) => yearsOn(year, place + 2)));
        }
        expect([name, book.failingChecks().filter((check) => !CHOSEN_AGAIN.includes(check))]).toEqual([
          name,
          [],
        ]);
        expect([name, book.errors()]).toEqual([name, []]);
        if (isTitled) expect(book.used(name)[0]?.[0]).not.toBe(used[0]?.[0]);
        await book.fill(
          firsts.map(({ row, column }) => [
            `${quoteSheetName(name)}!${cellName(row, column)}`,
            String(used[row]?.[column]),
          ]),
        );
        expect(book.used(name)).toEqual(used);
      }
    });

    it("names a figure that is typed over what a formula fills, and comes back when it is cleared", async () => {
      for (const { name, spills = [] } of plans) {
        const box = spills.find(({ rows, columns }) => rows > 1 && columns > 1);
        if (!box) continue;
        const at = cellName(box.row + 1, box.column);
        await book.type(`${quoteSheetName(name)}!${at}`, 1);
        expect(troubleOn(book, name)).toMatch(new RegExp(`^${at} blocks the table`));
        await book.type(`${quoteSheetName(name)}!${at}`, "");
        expect(book.failingChecks()).toEqual([]);
      }
    });
  });

  it("shows no error while it is blank, and every check holds", async () => {
    const book = await ModelWorkbook.of(model.blank(usual), {}, { blank: 0 });
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([]);
  });

  it("says nothing that rests on a call where every call is refused", async () => {
    const failing = "#VALUE!";
    const book = await ModelWorkbook.of(model.example, {}, { failing });
    const said = plans.flatMap((plan) =>
      [...plan.checks, ...plan.dressed.flatMap(({ box, look }) => (look === "sentence" ? [box] : []))]
        .filter(({ row, column }) => restsOnCalls(plan, row, column))
        .map(({ row, column }) => [cellName(row, column), book.used(plan.name)[row]?.[column]]),
    );
    expect(said.filter(([, value]) => value !== failing)).toEqual([]);
    // What rests on no call goes on to hold.
    expect(book.checks().filter((holds) => holds !== failing && holds !== true)).toEqual([]);
  });

  it("tells no error but #N/A and #SPILL! from others: what holds of a refusal holds of #NAME? too", () => {
    const formulas = plans.flatMap(({ cells }) => cells.flat()).filter(isFormula);
    // 9 is #SPILL!, which is no answer of a call.
    const others = formulas.map(({ formula }) => formula.replace(/IFNA\(ERROR\.TYPE\([^()]*\),9\)=9/g, ""));
    expect(others.filter((formula) => /\bERROR\.TYPE\(|#[A-Z]/.test(formula))).toEqual([]);
  });

  it("hides no error of a call", () => {
    const hidden = plans.flatMap(({ cells }) =>
      cells.flat().flatMap((content) => {
        const guarded = isFormula(content) ? content.formula.split("IFERROR(").slice(1) : [];
        return guarded.filter((rest) => upToItsEnd(rest).includes("PLAN."));
      }),
    );
    expect(hidden).toEqual([]);
  });

  it("shows no 0 for a figure that is not there, and the same where blanks arrive as 0, with every third figure taken out", async () => {
    const book = await ModelWorkbook.of((place) => model.example(place).map(thinned), {}, MODERN);
    expect(book.blankResults()).toEqual([]);
    expect(await book.changedByZeros()).toEqual([]);
  });
});

/** What the head of a sheet says has to be put right first. */
const troubleOn = (book: ModelWorkbook, sheet: string) => book.used(sheet)[3]?.[0];

/** The financial year so many years after one. */
function yearsOn(year: string, count: number): string {
  const first = Number(year.slice(0, 4)) + count;
  return `${first}/${String((first + 1) % 100).padStart(2, "0")}`;
}

type Values = ReturnType<ModelWorkbook["used"]>;

type Place = { readonly row: number; readonly column: number };

const on = ({ name }: SheetPlan, { row, column }: Place) =>
  `${quoteSheetName(name)}!${cellName(row, column)}`;
const held = (values: Values, { row, column }: Place) => values[row]?.[column] ?? "";

/**
 * The figures to be typed that have years before theirs, those of one column that are filled alike together: what reads a
 * row of a list reads each of its rows. Where there are none, the first figure of the sheet.
 */
function alikeFigures(plan: SheetPlan, values: Values): Place[][] {
  const seen = new Set<string>();
  const isNew = ({ row, column }: Place) => seen.size < seen.add(cellName(row, column)).size;
  const alike = plan.dressed
    .filter(({ look }) => look === "input")
    .flatMap(({ box }) => columnsOf(box))
    .map((places) => places.filter((place) => isFigure(plan, place) && isNew(place)))
    .filter(([first]) => first !== undefined);
  const hasYearsBefore = ([first]: Place[]) => first !== undefined && yearsBefore(values, first).length > 0;
  const byYear = alike.filter(hasYearsBefore);
  return byYear.length > 0 ? byYear : alike.slice(0, 1);
}

const columnsOf = ({ row, column, rows, columns }: Box): Place[][] =>
  Array.from({ length: columns }, (_, across) =>
    Array.from({ length: rows }, (__, down) => ({ row: row + down, column: column + across })),
  );
const isFigure = ({ cells }: SheetPlan, { row, column }: Place) => typeof cells[row]?.[column] === "number";

/** The year over a column of figures, as the nearest heading above it says. */
function yearOver(cells: Values, row: number, column: number): string {
  const above = cells.slice(0, row).map((line) => line[column]);
  return String(above.reverse().find((value) => typeof value === "string" && value !== "") ?? "");
}

/** The figures of the years left of a cell's, in every table that has its year in the same column. */
function yearsBefore(values: Values, { row, column }: Place): Place[] {
  const year = yearOver(values, row, column);
  if (!/^\d{4}\/\d\d$/.test(year)) return [];
  let isTable = false;
  return values.flatMap((line, down) => {
    if (line[column] === year) isTable = true;
    else if (typeof line[column] === "string" && line[column] !== "") isTable = false;
    return isTable && down !== row && !DECIDED_OVER_ALL.includes(String(line[0]))
      ? line
          .slice(1, column)
          .flatMap((value, right): Place[] =>
            typeof value === "number" ? [{ row: down, column: right + 1 }] : [],
          )
      : [];
  });
}

/** A sheet of which every third figure that is to be typed is left blank. */
function thinned(plan: SheetPlan): SheetPlan {
  let figures = 0;
  const look = lookAt(plan);
  const cells = plan.cells.map((line, row) =>
    line.map((content, column) => {
      const isFigure = typeof content === "number" && look(row, column) === "input";
      return isFigure && figures++ % 3 === 0 ? null : content;
    }),
  );
  return { ...plan, cells };
}

/** A formula's text up to the bracket that closes what is open. */
function upToItsEnd(rest: string): string {
  let open = 1;
  const end = [...rest].findIndex((sign) => {
    open += sign === "(" ? 1 : sign === ")" ? -1 : 0;
    return open === 0;
  });
  return rest.slice(0, end);
}
