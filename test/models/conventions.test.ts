/** The conventions of the trade in every worked example: what is typed is blue, and what is blue is typed. */
import { isFormula, type Content, type Formula } from "../../src/sheets/plan/content";
import { contains, holds, intersection, type Box } from "../../src/grid/box";
import { cellName } from "../../src/grid/cell";
import { appearance, isToFill, type Look } from "../../src/sheets/looks/looks";
import { CHARTS_IN_WORDS } from "../../src/sheets/page/chartsInWords";
import { FOR_OTHERS } from "../../src/sheets/page/forOthers";
import { KEY } from "../../src/sheets/page/frontMatter";
import { readStanding, STANDING_ROW } from "../../src/sheets/page/standing";
import { MODELS } from "../../src/sheets/models";
import { ROOM, USUAL } from "../../src/sheets/plan/printPlan";
import { rowHeights } from "../../src/sheets/plan/rowHeights";
import type { SheetPlan } from "../../src/sheets/plan/sheetPlan";
import { FREE } from "../../src/workbench/book/writeBook";
import { lookAt } from "./lookAt";

/** Parts that are looked up, not read: they stand below what is to be filled. */
const AT_THE_FOOT = [
  "Lists",
  "Findings, row by row",
  "For reference: the dates of the documents",
  "For reference: the headline indicators of the catalogue",
  FOR_OTHERS,
  CHARTS_IN_WORDS,
];

const INPUT_LOOKS: readonly (Look | undefined)[] = ["input", "inputText", "inputName"];

/** How many tables longer than a page stand before others, by the sheet. */
const LONG_BEFORE_OTHERS: Partial<Record<string, number>> = { Scorecard: 2, "Agreement performance": 1 };

/** Numbers that stand in a sheet and are no input, by the sheet and the words beside or above them, and why. */
const NO_INPUTS: readonly (readonly [sheet: string, words: string, because: string])[] = [
  ["Scorecard", "From the mean to a limit, average moving ranges", "the constant of a control chart"],
  ["Planning calendar", "No.", "the number by which the dependencies call an event"],
];

/** How wide so many columns are, in points. */
const widthOf = (widths: readonly number[], first: number, count: number) =>
  Array.from({ length: count }, (_, column) => widths[first + column] ?? 48).reduce(
    (sum, one) => sum + one,
    0,
  );

/** Every cell with the look it was given last. */
const cellsOf = (plan: SheetPlan) => {
  const look = lookAt(plan);
  return plan.cells.flatMap((cells, row) =>
    cells.map((content, column) => ({
      content,
      at: `${plan.name}!${cellName(row, column)}`,
      row,
      column,
      // The label of its row, and what stands in its column above it.
      words: () => [cells[0], ...plan.cells.slice(0, row).map((above) => above[column])],
      look: look(row, column),
    })),
  );
};

describe.each(MODELS.map(({ title, example }) => [title, example(FREE)] as const))("%s", (_, plans) => {
  const cells = plans.flatMap((plan) => cellsOf(plan).map((cell) => ({ ...cell, sheet: plan.name })));

  it("shows every number that is typed as an input", () => {
    const isNoInput = (sheet: string, words: () => readonly unknown[]) =>
      NO_INPUTS.some(([on, beside]) => on === sheet && words().includes(beside));
    const numbers = cells.filter(({ content }) => typeof content === "number");
    expect(numbers).not.toEqual([]);
    expect(
      numbers
        .filter(({ look, sheet, words }) => !INPUT_LOOKS.includes(look) && !isNoInput(sheet, words))
        .map(({ at }) => at),
    ).toEqual([]);
  });

  it("is known again by the cell that says whether its checks hold", () => {
    const [[standing]] = plans.map(({ cells: rows }) => rows[STANDING_ROW - 1] ?? []) as [[Content]];
    const { formula } = standing as Formula;
    expect(readStanding(formula, "All 5 checks hold")).toEqual({ is: "holds" });
    expect(readStanding(formula, "The check holds")).toEqual({ is: "holds" });
    expect(readStanding(formula, "Enter figures in the blue cells")).toEqual({ is: "blank" });
    expect(readStanding(formula, "2 of 5 checks to look at. First: The parts are the pot")).toEqual({
      is: "look",
      count: 2,
      first: "The parts are the pot",
    });
    expect(readStanding(formula, "#NAME?")).toEqual({ is: "broken" });
    expect(readStanding("=SUM(A1)", "All 5 checks hold")).toBeUndefined();
    expect(readStanding("", "All 5 checks hold")).toBeUndefined();
  });

  it("says of every figure that is typed where it comes from, in its row and by no copy's address", () => {
    const figures = cells.filter(({ content, look }) => typeof content === "number" && look === "input");
    const sourcesOf = (figure: (typeof cells)[number]) =>
      cells.filter(
        ({ sheet, row, column, look, content }) =>
          sheet === figure.sheet &&
          row === figure.row &&
          column > figure.column &&
          look === "source" &&
          typeof content === "string",
      );
    expect(figures.filter((figure) => sourcesOf(figure).length === 0).map(({ at }) => at)).toEqual([]);
    const said = figures
      .flatMap(sourcesOf)
      .flatMap(({ content }) => (typeof content === "string" ? [content] : []));
    expect(said.filter((text) => /https?:|public cop/i.test(text))).toEqual([]);
  });

  it("gives every cell to be filled a ground of its own, and a key at the head that says so", () => {
    for (const plan of plans) expect(plan.cells.slice(0, 8).flat()).toContain(KEY);
    const grounds = INPUT_LOOKS.map((look) => look && appearance(look).format.fillColor);
    expect(grounds.filter((ground) => ground === undefined)).toEqual([]);
    expect(new Set(grounds).size).toBe(1);
    // Spare rows among them: what stands below the first cell of a column to be filled is dressed as it is.
    const spare = cells.filter(({ content, look }) => content === null && INPUT_LOOKS.includes(look));
    expect(spare).not.toEqual([]);
  });

  it("puts the answer first: charts, results and checks above what is to be filled and what it is filled from", () => {
    for (const plan of plans) {
      const rowsOf = (of: (look: Look) => boolean) =>
        plan.dressed.flatMap(({ box, look }) => (of(look) ? [box.row] : []));
      const toFill = rowsOf(isToFill);
      const first = Math.min(...toFill);
      const headings = rowsOf((look) => look === "section").sort((one, other) => one - other);
      const parts = headings.map((row, place) => {
        const next = headings[place + 1] ?? plan.cells.length;
        return {
          row,
          text: plan.cells[row]?.[0] ?? null,
          isFilled: toFill.some((one) => one >= row && one < next),
        };
      });
      const lookedUp = parts.filter(({ row, isFilled }) => row > first && !isFilled);
      expect(lookedUp.filter(({ text }) => !AT_THE_FOOT.some((words) => words === text))).toEqual([]);
      const answers = [...plan.checks, ...plan.charts.map(({ place }) => place)];
      expect(answers.filter(({ row }) => row > first)).toEqual([]);
      // The first result begins on the first screen.
      expect(parts[0]?.row).toBeLessThan(25);
    }
  });

  it("says at every cell to be filled what belongs there, as briefly as Excel takes it", () => {
    const typed = cells.filter(({ look }) => INPUT_LOOKS.includes(look));
    const silent = typed.filter(
      ({ sheet, row, column }) =>
        !plans.some(
          ({ name, prompts }) => name === sheet && prompts.some(({ box }) => holds(box, row, column)),
        ),
    );
    expect(silent.map(({ at }) => at)).toEqual([]);
    for (const { title, message } of plans.flatMap(({ prompts }) => prompts)) {
      expect([title, title.length > 0 && title.length <= 32]).toEqual([title, true]);
      expect([message, message.length > 0 && message.length <= 255]).toEqual([message, true]);
    }
  });

  it("begins, for whoever fills it, at its first cell to be filled", () => {
    for (const plan of plans) {
      const toFill = plan.dressed.filter(({ look }) => isToFill(look)).map(({ box }) => box.row);
      expect(plan.start.row).toBe(Math.min(...toFill));
    }
  });

  it("keeps its first column in sight where it is wider than a screen, and leaves most of the screen to the rest", () => {
    for (const { widths, frozen } of plans) {
      expect(frozen.columns).toBeGreaterThan(0);
      expect(widthOf(widths, 0, frozen.columns)).toBeLessThan(500);
    }
  });

  it("prints on A4 across with no text under 8 points, charts and usual tables on one page", () => {
    const smallest = Math.min(
      ...cells.flatMap(({ look }) => (look && appearance(look).format.fontSize) ?? []),
    );
    for (const plan of plans) {
      const { areas, scale, columns } = plan.print;
      expect((smallest * scale) / 100).toBeGreaterThanOrEqual(8);
      const across = areas.filter(
        (box) => (widthOf(plan.widths, box.column, box.columns) * scale) / 100 > ROOM.width,
      );
      // What is wider has pages beside each other, and each says of its rows what they are.
      if (across.length > 0) expect(columns).toBe(plan.frozen.columns);
      const cut = plan.charts.filter(({ place }) => across.some((box) => intersection(box, place)));
      expect(cut.map(({ title }) => title)).toEqual([]);
    }
  });

  it("repeats the headings of a table that is longer than a page, unless other tables follow it", () => {
    for (const plan of plans) {
      const { areas, scale, headings } = plan.print;
      const heights = rowHeights(plan.dressed);
      const heightOf = ({ row, rows }: Box) =>
        Array.from({ length: rows }, (_, down) => heights.get(row + down) ?? USUAL.rowHeight).reduce(
          (sum, one) => sum + one,
          0,
        );
      const long = areas.filter((area) => (heightOf(area) * scale) / 100 > ROOM.height);
      const [last] = areas.slice(-1);
      const isLast = last !== undefined && long.includes(last);
      expect([plan.name, headings !== undefined]).toEqual([plan.name, isLast]);
      if (headings && last) {
        expect(holds(last, headings.row, last.column)).toBe(true);
        const look = lookAt(plan);
        for (let row = headings.row; row < headings.row + headings.rows; row += 1)
          expect(look(row, last.column)).toMatch(/heading|band/i);
      }
      // Excel repeats one set of rows over all that follows: these are read before others.
      const others = long.length - (isLast ? 1 : 0);
      expect([plan.name, others]).toEqual([plan.name, LONG_BEFORE_OTHERS[plan.name] ?? 0]);
    }
  });

  it("prints every part but what is looked up, and no column that only lifts others in a chart", () => {
    for (const { cells: rows, dressed, charts, print } of plans) {
      const printed = (box: Box) => print.areas.filter((area) => contains(area, box)).length;
      const headings = dressed.filter(({ look }) => look === "section").map(({ box }) => box);
      const isLookedUp = ({ row }: Box) => AT_THE_FOOT.some((words) => words === rows[row]?.[0]);
      expect(headings.filter((box) => printed(box) !== (isLookedUp(box) ? 0 : 1))).toEqual([]);
      expect(charts.filter(({ place }) => printed(place) !== 1)).toEqual([]);
      const lifting = charts.flatMap(({ series }) => series.filter(({ color }) => color === "none"));
      expect(lifting.filter(({ values }) => print.areas.some((area) => intersection(area, values)))).toEqual(
        [],
      );
    }
  });

  it("titles the chart of what is chosen from the cell that names it", () => {
    for (const { cells: rows, charts } of plans) {
      // A title that only says that something is chosen is what Excel shows until the cell has been calculated.
      const chosen = charts.filter(({ title }) => /\bchosen$/.test(title));
      expect(chosen.filter(({ titleFrom }) => !titleFrom).map(({ title }) => title)).toEqual([]);
      for (const { titleFrom } of charts) {
        if (titleFrom) expect(isFormula(rows[titleFrom.row]?.[titleFrom.column] ?? null)).toBe(true);
      }
    }
  });

  it("says the unit of every chart in words, and says at its foot what each of its series shows", () => {
    for (const { name, cells: rows, charts } of plans) {
      const units = charts.map(({ unit }) => unit);
      expect(units.filter((unit) => !/\p{L}{4}/u.test(unit) || /£\S/.test(unit))).toEqual([]);
      const first = rows.findIndex(([text]) => text === CHARTS_IN_WORDS);
      expect([name, first >= 0]).toEqual([name, charts.length > 0]);
      const said = rows
        .slice(first + 1)
        .map(([text]) => (isFormula(text ?? null) ? (text as Formula).formula : ""));
      for (const { title, titleFrom, series } of charts) {
        if (!titleFrom) expect(said.filter((text) => text.startsWith(`="${title}"`))).toHaveLength(1);
        for (const one of series.filter(({ color }) => color !== "none")) {
          expect([one.name, said.some((text) => text.startsWith(`="${one.name}: "`))]).toEqual([
            one.name,
            true,
          ]);
        }
      }
    }
  });

  it("shows no formula as an input", () => {
    const formulas = cells.filter(({ content }) => isFormula(content));
    expect(formulas).not.toEqual([]);
    expect(formulas.filter(({ look }) => INPUT_LOOKS.includes(look)).map(({ at }) => at)).toEqual([]);
  });

  it("has no formula that Excel would refuse as too long, nor one near it", () => {
    // Excel takes 8,192 characters; users add rows, and what looks through them grows.
    const long = plans.flatMap(({ cells }) =>
      cells.flat().filter((content) => isFormula(content) && content.formula.length > 4_096),
    );
    expect(long).toEqual([]);
  });

  it("works out every check by a formula", () => {
    const checks = plans.flatMap((plan) =>
      plan.checks.map(({ row, column }) => plan.cells[row]?.[column] ?? null),
    );
    expect(checks).not.toEqual([]);
    expect(checks.filter((content) => !isFormula(content))).toEqual([]);
  });
});
