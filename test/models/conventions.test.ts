/** The conventions of the trade in every worked example: what is typed is blue, and what is blue is typed. */
import { isFormula } from "../../src/sheets/plan/content";
import { contains, intersection, type Box } from "../../src/grid/box";
import { cellName } from "../../src/grid/cell";
import { appearance, isToFill, type Look } from "../../src/sheets/looks/looks";
import { KEY } from "../../src/sheets/page/frontMatter";
import { MODELS } from "../../src/sheets/models";
import { ROOM } from "../../src/sheets/plan/printPlan";
import type { SheetPlan } from "../../src/sheets/plan/sheetPlan";
import { FREE } from "../../src/workbench/book/writeBook";

/** Parts that are looked up, not read: they stand below what is to be filled. */
const AT_THE_FOOT = ["Lists", "Findings, row by row", "For reference: the dates of the documents"];

const INPUT_LOOKS: readonly (Look | undefined)[] = ["input", "inputText", "inputName"];

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
const cellsOf = (plan: SheetPlan) =>
  plan.cells.flatMap((cells, row) =>
    cells.map((content, column) => ({
      content,
      at: `${plan.name}!${cellName(row, column)}`,
      row,
      column,
      // The label of its row, and what stands in its column above it.
      words: [cells[0], ...plan.cells.slice(0, row).map((above) => above[column])],
      look: plan.dressed.filter(({ box }) => contains(box, { row, column, rows: 1, columns: 1 })).at(-1)
        ?.look,
    })),
  );

describe.each(MODELS.map(({ title, example }) => [title, example(FREE)] as const))("%s", (_, plans) => {
  const cells = plans.flatMap((plan) => cellsOf(plan).map((cell) => ({ ...cell, sheet: plan.name })));

  it("shows every number that is typed as an input", () => {
    const isNoInput = (sheet: string, words: readonly unknown[]) =>
      NO_INPUTS.some(([on, beside]) => on === sheet && words.includes(beside));
    const numbers = cells.filter(({ content }) => typeof content === "number");
    expect(numbers).not.toEqual([]);
    expect(
      numbers
        .filter(({ look, sheet, words }) => !INPUT_LOOKS.includes(look) && !isNoInput(sheet, words))
        .map(({ at }) => at),
    ).toEqual([]);
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
          ({ name, prompts }) =>
            name === sheet && prompts.some(({ box }) => contains(box, { row, column, rows: 1, columns: 1 })),
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

  it("shows no formula as an input", () => {
    const formulas = cells.filter(({ content }) => isFormula(content));
    expect(formulas).not.toEqual([]);
    expect(formulas.filter(({ look }) => INPUT_LOOKS.includes(look)).map(({ at }) => at)).toEqual([]);
  });

  it("works out every check by a formula", () => {
    const checks = plans.flatMap((plan) =>
      plan.checks.map(({ row, column }) => plan.cells[row]?.[column] ?? null),
    );
    expect(checks).not.toEqual([]);
    expect(checks.filter((content) => !isFormula(content))).toEqual([]);
  });
});
