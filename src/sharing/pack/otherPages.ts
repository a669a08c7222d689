import type { NewCell } from "../newSheet";
import type { Change, Snapshot } from "./changes";
import { sheetName, type PackPage } from "./packPage";
import type { PackStyles } from "./packStyles";
import type { TablePage } from "./packTables";
import type { FoundSheet } from "./sheetTables";

/** What its maker says of a pack. */
export interface PackWishes {
  readonly title: string;
  /** Which meeting it is for, and when; "" for none. */
  readonly meeting: string;
  /** Whose it is: "" or left out where nobody says. */
  readonly organisation?: string;
  /** What the last pack held; undefined where nothing is kept of it. */
  readonly since: Snapshot | undefined;
  /** Visible sheets that its maker leaves out. */
  readonly without: readonly string[];
}

/** How a page is named, and room is kept for it. */
export function named(wish: string, taken: Set<string>): string {
  const name = sheetName(wish, taken);
  taken.add(name.toLowerCase());
  return name;
}

/** Changes that a page lists, at most: whoever has more reads the tables. */
const MOST_CHANGES = 400;

/** Of the lines with which a sheet opens, those that speak of its colours: they are not those of a pack. */
const OF_COLOURS = /\bblue\b.*\bblack\b/i;

export function coverPage(
  name: string,
  { title, meeting, organisation = "" }: PackWishes,
  facts: { name: string; made: string; version: string },
  sheets: readonly FoundSheet[],
  styles: PackStyles,
): PackPage {
  const rows: (readonly [string, string])[] = [
    ...(organisation === "" ? [] : [["Organisation", organisation] as const]),
    ...(meeting === "" ? [] : [["Meeting", meeting] as const]),
    [
      "What this is",
      `Tables and charts of ${facts.name} for the members. Every figure is a value: nothing in it calculates.`,
    ],
    ["Made", `${facts.made}, with Envelope ${facts.version}`],
    [
      "How to read it",
      "The next page lists the others. Each has one table under its title, its unit and its source; each prints on A4.",
    ],
    [
      "Colours",
      "A colour is never alone: the word that it stands for is in the same cell, or in the column Marked.",
    ],
    ...sheets.flatMap((sheet) => {
      const said = sheet.opening.filter((line) => !OF_COLOURS.test(line));
      return [[sheet.name, [sheet.title, ...said].join(" · ")] as const];
    }),
  ];
  return {
    name,
    title,
    lines: [],
    headings: ["About this pack", "In words"],
    rows: rows.map((row) => texts(row, styles)),
    widths: [26, 64],
    orientation: "portrait",
  };
}

export function contentsPage(
  name: string,
  pages: readonly TablePage[],
  more: readonly PackPage[],
  charts: readonly string[],
  styles: PackStyles,
): PackPage {
  const tables = pages.map(
    ({ page, unit, table }) =>
      [page.name, page.title, unit, table.sheet, charts.filter((one) => one === page.name).length] as const,
  );
  const others = more.map((page) => [page.name, page.title, "", "", 0] as const);
  const link = styles.of("link");
  return {
    name,
    title: "Contents",
    lines: [],
    headings: ["Page", "What it shows", "Unit", "From the sheet", "Charts"],
    rows: [...tables, ...others].map(([page, ...rest]): NewCell[] => [
      { plain: page, style: link },
      ...texts(rest.map(String), styles),
    ]),
    widths: [28, 42, 20, 20, 9],
    orientation: "landscape",
    links: [...tables, ...others].map(([page]) => page),
  };
}

export function changesPage(
  name: string,
  since: Snapshot | undefined,
  changes: readonly Change[],
  styles: PackStyles,
): PackPage {
  const figure = styles.of("figure", 4);
  const cell = (held: Change["was"]): NewCell =>
    held === undefined
      ? { plain: "not there", style: styles.of("text") }
      : { plain: held, style: typeof held === "number" ? figure : styles.of("text") };
  const rows = changes
    .slice(0, MOST_CHANGES)
    .map(({ table, where, was, is }): NewCell[] => [
      ...texts([table, where], styles),
      cell(was),
      cell(is),
      typeof was === "number" && typeof is === "number" ? { plain: is - was, style: figure } : null,
    ]);
  const nothing = since
    ? `Nothing has changed since the pack of ${since.made}.`
    : "Nothing is kept of an earlier pack, so there is nothing to compare with.";
  const more = changes.length - MOST_CHANGES;
  return {
    name,
    title: "What changed since the last pack",
    lines: [
      ...(since
        ? [
            `Compared with the pack of ${since.made}: ${changes.length} ${changes.length === 1 ? "cell is" : "cells are"} different.`,
          ]
        : []),
      ...(more > 0 ? [`The first ${MOST_CHANGES} are listed; ${more} more are not.`] : []),
    ],
    headings: ["Table", "Row and column", "Was", "Is", "Difference"],
    rows: rows.length > 0 ? rows : [texts([nothing], styles)],
    widths: [36, 40, 16, 16, 16],
    orientation: "landscape",
  };
}

export function notesPage(
  name: string,
  sheets: readonly FoundSheet[],
  leftOut: readonly string[],
  styles: PackStyles,
): PackPage {
  const rows = [
    ...sheets.flatMap((sheet) =>
      sheet.passages.flatMap(({ heading, lines }) =>
        lines.map(
          (line) => [sheet.name === heading ? sheet.name : `${sheet.name}: ${heading}`, line] as const,
        ),
      ),
    ),
    ...leftOut.map((line) => ["Left out of this pack", line] as const),
  ];
  return {
    name,
    title: "Notes",
    lines: [],
    headings: ["Belongs to", "Note"],
    rows: (rows.length > 0 ? rows : [["The workbook", "It has no notes."] as const]).map((row) =>
      texts(row, styles),
    ),
    widths: [30, 60],
    orientation: "portrait",
  };
}

const texts = (all: readonly string[], styles: PackStyles): NewCell[] =>
  all.map((plain) => ({ plain, style: styles.of("text") }));
