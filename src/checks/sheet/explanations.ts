import {
  ALL_MEANT,
  BY_DESIGN,
  EXCLUDED,
  EXPLANATIONS,
  IN_ANY_NOTE,
  IS_NAME,
  MEANT,
  OF_ONE_CELL,
  OF_THE_SHEET,
} from "./explainingWords";
import type { Grid } from "./grid";
import type { Layout } from "./layout";
import { CLOSING, OPENING } from "./words";
import { findNotes, namesOf, NOTE_WORDS, rowNames, type Note } from "./notes";

/** Within so many letters of its beginning a note says what balance it is about. */
const OPENS_WITHIN = 12;
/** A note says with its first words what it is about. */
const SUBJECT = 3;

/** What the sheet itself says of its figures. */
export class Explanations {
  private readonly notes: readonly Note[];
  private readonly names: readonly string[];

  constructor(
    private readonly grid: Grid,
    private readonly layout: Layout,
    private readonly comments: (row: number, column: number) => string,
  ) {
    this.notes = findNotes(grid, layout);
    this.names = rowNames(grid, layout);
  }

  /** Whether words in the cell's row, over it, or in a note about it, explain what the rule found. */
  explained(rule: string, row: number, column: number): boolean {
    const { layout } = this;
    const explains = EXPLANATIONS.get(rule);
    const says = (text: string) => {
      const plain = text.toLowerCase();
      return MEANT.test(plain) || explains?.test(plain) === true;
    };
    if (
      this.besides(row, column).some(says) ||
      (!BY_DESIGN.has(rule) &&
        layout
          .headings(row, column)
          .slice(IS_NAME.has(rule) ? 1 : 0)
          .some(says)) ||
      says(this.comments(row, column))
    )
      return true;
    const label = layout.rowName(row).toLowerCase();
    return this.notes.some(
      ({ text, row: at, isTitle }) =>
        at !== row &&
        (isTitle && OF_ONE_CELL.has(rule) ? ALL_MEANT.test(text.toLowerCase()) : says(text)) &&
        !this.leavesOutOther(rule, text.toLowerCase(), row, column) &&
        this.isAbout(text.toLowerCase(), label, row, column),
    );
  }

  /** "Excludes officers on secondment" says of no row that it is left out, unless the row, or its column, is called so. */
  private leavesOutOther(rule: string, note: string, row: number, column: number): boolean {
    const excluded = rule === "sum-omits" ? EXCLUDED.exec(note)?.[1] : undefined;
    if (excluded === undefined || OF_THE_SHEET.test(note)) return false;
    const own = [this.layout.rowName(row), ...this.layout.rowTexts(row), ...this.layout.headings(row, column)]
      .join(" ")
      .toLowerCase();
    return !excluded.split(/[^a-z]+/).some((word) => word.length > 3 && own.includes(word));
  }

  /** "Garage: no reading in July" is about the column of that heading. */
  private opensWithOther(note: string, row: number, column: number): boolean {
    const head = this.layout.headRow(row, column);
    if (head < 0) return false;
    return Array.from({ length: this.grid.columns }, (_, c) => this.grid.text(head, c).toLowerCase()).some(
      (heading, c) =>
        c !== column && heading.length > 3 && new RegExp(`^\\W*${escaped(heading)}\\s*:`).test(note),
    );
  }

  /** "Deductions from 2011/12 are an assumption" is about the one column that has this word in its heading. */
  private speaksOfOther(note: string, row: number, column: number): boolean {
    const head = this.layout.headRow(row, column);
    if (head < 0) return false;
    const subject = (note.match(/[a-z]+/g) ?? []).slice(0, SUBJECT);
    const having = Array.from({ length: this.grid.columns }, (_, c) => c).filter((c) =>
      this.grid
        .text(head, c)
        .toLowerCase()
        .split(/[^a-z]+/)
        .some((word) => word.length > 2 && subject.includes(word) && !IN_ANY_NOTE.test(word)),
    );
    // A word of most headings is what the table is of.
    return having.length > 0 && !having.includes(column) && having.length * 2 < this.grid.filled(head);
  }

  /** A note about the opening balance says nothing of what is no opening. */
  private isOfOtherBalance(note: string, row: number, column: number): boolean {
    const words = [this.layout.label(row, column), ...this.layout.headings(row, column)].join(" · ");
    return [OPENING, CLOSING].some((balance) => {
      const at = balance.exec(note)?.index ?? note.length;
      return at < OPENS_WITHIN && !balance.test(words);
    });
  }

  /** A word that only one row is called by names that row: the Olympic grant is the Olympic security grant. */
  private isNamedByWord(name: string, own: string, note: string): boolean {
    return name
      .split(/[^a-z]+/)
      .some(
        (word) =>
          word.length > 4 &&
          !own.includes(word) &&
          new RegExp(`\\b${word}\\b`).test(note) &&
          this.names.filter((other) => other.includes(word)).length === 1,
      );
  }

  /** What a row says of its figures: the words behind them, and of its name what stands in brackets or behind a dash. */
  private besides(row: number, column: number): string[] {
    const { grid, layout } = this;
    const texts: string[] = [];
    let isBehind = false;
    for (let c = 0; c < grid.columns; c++) {
      if (layout.figure(row, c) !== undefined || grid.formula(row, c) !== undefined) isBehind = true;
      const text = c === column ? "" : grid.text(row, c);
      if (text === "") continue;
      const isSentence = text.split(/\s+/).length > NOTE_WORDS;
      if (isBehind ? isSentence || c > column : isSentence && c > grid.firstFilled(row)) texts.push(text);
      else
        texts.push(
          ...[...text.matchAll(/\(([^)]*)\)|\s[-–—:;]\s(.*)$|,\s(.*)$/g)].flatMap(
            ([, a, b, d]) => a ?? b ?? d ?? [],
          ),
        );
    }
    return texts;
  }

  /** A note that names another line of the sheet is about that one. */
  private isAbout(note: string, label: string, row: number, column: number): boolean {
    if (this.speaksOfOther(note, row, column)) return false;
    if (label.length > 2 && note.includes(label)) return true;
    const cell = new RegExp(`\\b(row ${row + 1}|line ${row + 1})\\b`);
    if (cell.test(note)) return true;
    if (this.isOfOtherBalance(note, row, column)) return false;
    const own = namesOf(this.grid, this.layout, row);
    const isOfOther = (name: string) =>
      !own.includes(name) && (note.includes(name) || this.isNamedByWord(name, own.join(" · "), note));
    const heading = this.layout.heading(row, column).toLowerCase();
    const isNamed = heading.length > 3 && note.includes(heading);
    if (isNamed && !IN_ANY_NOTE.test(heading)) return true;
    if (this.names.some(isOfOther)) return false;
    if (isNamed) return true;
    if (this.opensWithOther(note, row, column)) return false;
    return !/\b(row|line|cell) [a-z]*\d+\b/.test(note);
  }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
