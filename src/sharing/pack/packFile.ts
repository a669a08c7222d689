import { bookParts } from "../bookParts";
import { isForReaders } from "./readersSheets";
import { breathe, type CopyProgress, type Facts } from "../facts";
import { Package } from "../package";
import { CopyRefusal } from "../refusal";
import { sharedTexts } from "../sharedTexts";
import { changesBetween, snapshotOf, type Snapshot } from "./changes";
import { chartOfPack, refersElsewhere, type Moved } from "./chartData";
import { altText, chartsOf, chartWords, type BookChart } from "./charts";
import { fileStyles, NO_STYLES, type Colours, type FileStyles } from "../fileStyles";
import { movedCells } from "./movedCells";
import { changesPage, contentsPage, coverPage, named, notesPage, type PackWishes } from "./otherPages";
import { packPackage, type PackChart } from "./packParts";
import { PackStyles } from "./packStyles";
import { tablePages, type TablePage } from "./packTables";
import { sheetGrid, type SheetGrid } from "./sheetGrid";
import { sheetTables } from "./sheetTables";
import { statusColours } from "./statusColours";
import { splitReference, parseAddress } from "../../grid/address";

/** A pack, what it came to, and what the next one is compared with. */
export interface Pack {
  readonly bytes: Uint8Array;
  readonly tables: number;
  readonly charts: number;
  readonly leftOut: readonly string[];
  readonly snapshot: Snapshot;
}

/**
 * A workbook of values for the members of a committee: a cover, its contents, one table a sheet with its title, unit and
 * source, the charts below, what changed since the last pack, and notes. Hidden sheets, rows and columns are left out.
 *
 * @throws CopyRefusal where the file cannot be read, or shows no table.
 */
export async function packFile(
  bytes: Uint8Array,
  facts: Facts,
  wishes: PackWishes,
  progress: CopyProgress = {},
): Promise<Pack> {
  const file = Package.open(bytes);
  const book = await bookParts(file);
  const styles = await stylesOf(file, book.styles);
  const texts =
    book.strings !== undefined && file.has(book.strings) ? sharedTexts(await file.text(book.strings)) : [];
  const shown = book.sheets.filter((sheet) => isForReaders(sheet) && !wishes.without.includes(sheet.name));
  const grids: SheetGrid[] = [];
  const colours = new Map<string, Colours>();
  for (const [at, { name, part }] of shown.entries()) {
    await breathe(progress, at / shown.length / 2);
    const xml = await file.text(part);
    grids.push(sheetGrid(name, xml, styles, texts));
    statusColours(xml, styles).forEach(([word, own]) => colours.set(word.toLowerCase(), own));
  }
  const sheets = grids.map(sheetTables).filter(({ opening, tables }) => opening.length + tables.length > 0);
  if (sheets.every(({ tables }) => tables.length === 0))
    throw new CopyRefusal(
      "The workbook shows no table: no rows with several cells side by side on a visible sheet.",
    );

  const looks = new PackStyles();
  const taken = new Set<string>();
  const [cover, contents] = [named("Cover", taken), named("Contents", taken)];
  const pages: TablePage[] = [];
  for (const [at, sheet] of sheets.entries()) {
    await breathe(progress, 0.5 + at / sheets.length / 2);
    for (const table of sheet.tables)
      pages.push(...tablePages(table, sheet, { workbook: facts.name, styles: looks, colours, taken }));
  }
  const found = await chartsOf(file, shown);
  const moved = movedCells(grids, pages);
  const charts = await Promise.all(found.charts.map((chart) => chartIn(file, chart, moved, pages)));
  const kept = charts.filter((chart) => chart !== undefined);
  const lost = found.others + charts.length - kept.length;

  const snapshot = snapshotOf(
    facts.made,
    sheets.flatMap(({ tables }) => tables),
  );
  const changes = wishes.since ? changesBetween(wishes.since, snapshot) : [];
  const leftOut = leftOutOf(
    {
      "that are hidden in the workbook": book.sheets.filter(({ hidden }) => hidden).map(({ name }) => name),
      "left out by choice": book.sheets
        .filter((sheet) => isForReaders(sheet) && wishes.without.includes(sheet.name))
        .map(({ name }) => name),
    },
    lost,
    book.hasMacros,
  );
  const last = [
    changesPage(named("What changed", taken), wishes.since, changes, looks),
    notesPage(named("Notes", taken), sheets, leftOut, looks),
  ];
  const all = [
    coverPage(cover, wishes, facts, sheets, looks),
    contentsPage(
      contents,
      pages,
      last,
      kept.map(({ page }) => page),
      looks,
    ),
    ...pages.map(({ page }) => page),
    ...last,
  ];
  const { title, organisation } = wishes;
  const pack = await packPackage(all, kept, { title, organisation, facts, styles: looks, file });
  await breathe(progress, 1);
  return {
    bytes: await pack.bytes(),
    tables: sheets.reduce((sum, { tables }) => sum + tables.length, 0),
    charts: kept.length,
    leftOut,
    snapshot,
  };
}

async function stylesOf(file: Package, part: string | undefined): Promise<FileStyles> {
  return part !== undefined && file.has(part) ? fileStyles(await file.text(part)) : NO_STYLES;
}

/** A chart on the page where most of its figures are; undefined for one that cannot go along. */
async function chartIn(
  file: Package,
  chart: BookChart,
  moved: Moved,
  pages: readonly TablePage[],
): Promise<PackChart | undefined> {
  const was = await file.text(chart.part);
  const valueAt = (reference: string) => {
    const { sheet, address } = splitReference(reference);
    const box = parseAddress(address);
    return sheet === null || !box ? "" : String(moved.value(sheet, box) ?? "");
  };
  const words = chartWords(was, valueAt);
  const xml = chartOfPack(was, moved);
  if (refersElsewhere(xml)) return undefined;
  const on = words.references.flatMap((reference) => {
    const { sheet, address } = splitReference(reference);
    const box = parseAddress(address);
    return (sheet !== null && box && moved.place(sheet, [box])?.sheet) || [];
  });
  const most = [...on].sort((one, other) => countOf(on, other) - countOf(on, one))[0];
  const page =
    most ?? pages.find(({ table }) => table.sheet === chart.sheet)?.page.name ?? pages[0]?.page.name ?? "";
  const where =
    most === undefined ? "Its figures are in the workbook." : "Its figures are in the table above it.";
  const alt = chart.description || altText(words, where);
  return { page, xml, from: chart.part, alt, columns: chart.columns, rows: chart.rows };
}

const countOf = (all: readonly string[], one: string) => all.filter((other) => other === one).length;

function leftOutOf(
  sheets: Readonly<Record<string, readonly string[]>>,
  lost: number,
  macros: boolean,
): string[] {
  return [
    ...Object.entries(sheets).flatMap(([which, names]) =>
      names.length > 0 ? [`Sheets ${which}: ${names.join(", ")}.`] : [],
    ),
    ...(lost > 0 ? [`Pictures, shapes and charts of newer kinds: ${lost}.`] : []),
    ...(macros ? ["Macros."] : []),
    "Formulas: a pack has values only.",
  ];
}
