import { a11y } from "hucre";
import { readXlsx } from "hucre/xlsx";
import { cellsOf } from "../../src/sharing/cells";
import { ACROSS } from "../../src/sharing/pack/printed";
import { packFile, type Pack } from "../../src/sharing/pack/packFile";
import { MODELS } from "../../src/sheets/models";
import { budgetGap } from "../../src/sheets/models/budgetGap";
import type { Draft } from "../../src/sheets/plan/draft";
import { unzipped } from "../unit/catalogue/own/unzipped";
import { packageFaults } from "../unit/sharing/excelFile";
import { MODERN } from "./builtCalls";
import { ModelWorkbook } from "./modelWorkbook";

const FACTS = { name: "Model.xlsx", made: "30 November 2026", version: "1.2.0" };
const WISHES = {
  title: "Budget pack",
  meeting: "Finance Committee, 3 December 2026",
  since: undefined,
  without: [],
};

/** A pack of a model's example, as another reader than its writer reads it, and its parts. */
async function packOf(draft: Draft, wishes: Parameters<typeof packFile>[2] = WISHES) {
  const live = await ModelWorkbook.of(draft, {}, MODERN);
  const figures = live.plans.flatMap(({ name }) => live.used(name).flat());
  const pack = await packFile(live.file(), FACTS, wishes);
  const charts = live.plans.flatMap(({ name, charts }) =>
    charts.map(({ title, titleFrom, series }) => ({
      title: titleFrom ? String(live.used(name)[titleFrom.row]?.[titleFrom.column]) : title,
      series,
    })),
  );
  return { pack, figures, charts, ...(await opened(pack)) };
}

const opened = async ({ bytes }: Pack) => ({
  parts: unzipped(bytes),
  book: await readXlsx(bytes, { readStyles: true }),
});

describe.each(MODELS.map((model) => [model.id, model] as const))("the pack of %s", (_, { example }) => {
  let made: Awaited<ReturnType<typeof packOf>>;
  beforeAll(async () => (made = await packOf(example)));

  it("passes the checks of an accessible spreadsheet", () => {
    const { book, parts } = made;
    // Title and description of the document, headings, alternative texts, blank rows, contrast.
    expect(a11y.audit(book)).toEqual([]);
    expect(book.sheets.flatMap(({ merges = [] }) => merges)).toEqual([]);
    for (const { name, rows, tables = [] } of book.sheets) {
      expect(tables).toHaveLength(1);
      const [top = -1] = rows.flatMap((row, at) => (isHeadingRow(row, tables[0]) ? [at] : []));
      expect([name, top]).not.toEqual([name, -1]);
      const headings = (rows[top] ?? []).map(String);
      expect(headings.filter((heading) => heading.trim() === "")).toEqual([]);
      expect(new Set(headings).size).toBe(headings.length);
      // Nothing stands beside its table.
      expect(Math.max(...rows.map((row) => row.length))).toBe(headings.length);
    }
    const described = Object.entries(parts).flatMap(([part, text]) =>
      /^xl\/drawings\/[^/]+$/.test(part)
        ? [...text.matchAll(/<xdr:cNvPr [^>]*/g)].map(([tag]) => /descr="([^"]*)"/.exec(tag)?.[1] ?? "")
        : [],
    );
    expect(described.filter((text) => !/chart.*: .+\. It shows .+\. Its figures are/i.test(text))).toEqual(
      [],
    );
    expect(described).toHaveLength(made.pack.charts);
  });

  it("says of every table its title, unit and source, and has each figure of the model", () => {
    const { book, figures } = made;
    const tables = book.sheets.filter(({ name }) => /^\d/.test(name));
    expect(tables.length).toBeGreaterThanOrEqual(made.pack.tables);
    for (const { rows } of tables) {
      const [[title], [unit], [source]] = rows as [string[], string[], string[]];
      expect(title).toMatch(/\S/);
      expect(unit).toMatch(/^Unit: \S/);
      expect(source).toMatch(/^Source: .*Model\.xlsx, sheet .+, rows \d+ to \d+$/);
    }
    const shown = new Set(tables.flatMap(({ rows }) => rows.flat().map(asFigure)));
    const lost = figures.filter(
      (value) => typeof value === "number" && !shown.has(value) && !shown.has(String(value)),
    );
    expect(lost).toEqual([]);
  });

  it("prints on A4 at full size, its headings on every page", () => {
    for (const { name, pageSetup, columns = [] } of made.book.sheets) {
      expect(pageSetup).toMatchObject({ paperSize: "a4", fitToWidth: 1, fitToHeight: 0 });
      expect(pageSetup?.printTitlesRow).toMatch(/^\$\d+:\$\d+$/);
      const across = columns.reduce((sum, { width = 0 }) => sum + width, 0);
      const orientation = pageSetup?.orientation ?? "portrait";
      // A first column and one other may be a little wider; what is fitted then is still read easily.
      expect([name, across <= ACROSS[orientation]]).toEqual([name, true]);
    }
  });

  it("has values only, and no colour without a word", () => {
    const { parts, book } = made;
    const sheets = Object.entries(parts).filter(([part]) => /^xl\/worksheets\/[^/]+$/.test(part));
    expect(sheets.flatMap(([, xml]) => [...cellsOf(xml)]).filter(({ formula }) => formula)).toEqual([]);
    expect(sheets.filter(([, xml]) => /conditionalFormatting/.test(xml))).toEqual([]);
    for (const { rows, cells = new Map() } of book.sheets)
      for (const [place, { style }] of cells as Map<
        string,
        { style?: { fill?: { fgColor?: { rgb?: string } }; font?: { color?: { rgb?: string } } } }
      >) {
        const fill = style?.fill?.fgColor?.rgb;
        const [row = 0, column = 0] = place.split(",").map(Number);
        if (fill === undefined) continue;
        expect(rows[row]?.[column]).toEqual(expect.stringMatching(/\S/));
        expect(
          a11y.contrastRatio(style?.font?.color?.rgb?.slice(-6) ?? "000000", fill.slice(-6)),
        ).toBeGreaterThan(4.5);
      }
  });

  it("is a package in which every part has its kind and its place, its charts as they are", () => {
    const { parts, pack, charts: planned } = made;
    expect(packageFaults(parts)).toEqual([]);
    const charts = Object.entries(parts).filter(([part]) => /^xl\/charts\/chart/.test(part));
    expect(charts).toHaveLength(planned.length);
    expect(pack.charts).toBe(planned.length);
    for (const { title, series } of planned) {
      const xml = charts.find(([, text]) => text.includes(`<a:t>${escaped(title)}</a:t>`))?.[1] ?? "";
      expect(xml.match(/<c:ser>/g)).toHaveLength(series.length);
      for (const { color } of series)
        if (color !== "none") expect(xml).toContain(color.slice(1).toUpperCase());
      // Its figures are the pack's own cells.
      const references = [...xml.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, text = ""]) => text);
      expect(references.length).toBeGreaterThan(0);
      expect(references.filter((text) => !/^'\d/.test(text))).toEqual([]);
    }
  });
});

/** That reader gives days as such; to Excel they are numbers from the last day but one of 1899 on. */
const asFigure = (value: unknown) =>
  value instanceof Date ? Math.round((value.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000) : value;

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

const isHeadingRow = (row: readonly unknown[], table?: { columns: readonly { name: string }[] }) =>
  table !== undefined &&
  table.columns.length === row.length &&
  table.columns.every(({ name }, at) => row[at] === name);

test("a pack says what changed since the one before, to the cell", async () => {
  const live = await ModelWorkbook.of(budgetGap.example, {}, MODERN);
  const first = await packFile(live.file(), FACTS, WISHES);
  await live.typeBeside("Budget gap", "Budget requirement approved", 2, 2716.8);
  const next = await packFile(
    live.file(),
    { ...FACTS, made: "7 December 2026" },
    { ...WISHES, since: first.snapshot },
  );
  const { book } = await opened(next);
  const changes = book.sheets.find(({ name }) => name === "What changed")?.rows ?? [];
  expect(changes[1]?.[0]).toMatch(/^Compared with the pack of 30 November 2026: \d+ cells are different\.$/);
  const gap = changes.find(([, where]) => where === "Budget gap: Mayor’s lower funding limit, 2011/12");
  expect(gap?.slice(0, 4)).toEqual([
    "Budget gap: The gap at each limit, £m",
    "Budget gap: Mayor’s lower funding limit, 2011/12",
    202.7,
    212.7,
  ]);
  expect(Number(gap?.[4])).toBeCloseTo(10, 9);
  const unchanged = await packFile(live.file(), FACTS, { ...WISHES, since: next.snapshot });
  const { book: same } = await opened(unchanged);
  expect(same.sheets.find(({ name }) => name === "What changed")?.rows.at(-1)?.[0]).toBe(
    "Nothing has changed since the pack of 7 December 2026.",
  );
});
