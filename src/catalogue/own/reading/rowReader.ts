import type { Fact } from "../../indicator";
import { MOST_LETTERS } from "../limits";
import type { SourceRow } from "./sourceTable";
import { cellText, cut, lineText } from "./cellText";
import type { Columns } from "./columns";
import { headingOf, type IndicatorField } from "../../fields";
import type { RowProblem, RowProblemReason } from "./rowProblem";

/** Letters of what was found that a report shows. */
const SHOWN = 80;

/** Reads the cells of one row, and collects what there is to say about them. */
export class RowReader {
  readonly problems: RowProblem[] = [];
  /** Words that were not understood, kept as particulars. */
  private readonly keptWords: Fact[] = [];

  constructor(
    private readonly row: SourceRow,
    private readonly columns: Columns,
  ) {
    const { cells } = row;
    const { width } = columns;
    if (cells.length === width) return;
    const kind = cells.length > width ? "moreCells" : "fewerCells";
    this.keep("", cells.slice(width).join(", "), { kind, cells: cells.length, headings: width });
  }

  /** A field's text on one line, "" where it has none. */
  line(field: IndicatorField): string {
    return this.within(MOST_LETTERS.line, lineText(this.cell(field)), this.heading(field));
  }

  /** A field's text with its line breaks. */
  text(field: IndicatorField): string {
    return this.within(MOST_LETTERS.text, cellText(this.cell(field)), this.heading(field));
  }

  /** What a field's word stands for; one that is not understood is reported and kept as a particular. */
  word<T>(
    field: IndicatorField,
    meaningOf: (word: string) => T | undefined,
    allowed: readonly string[],
  ): T | "" {
    const word = this.line(field);
    const meaning = meaningOf(word);
    if (meaning !== undefined) return meaning;
    this.keep(this.heading(field), word, { kind: "unknownWord", allowed });
    this.keptWords.push({ label: this.heading(field), text: word });
    return "";
  }

  /** The particulars: columns that are no field, and words that were not understood. */
  facts(): readonly Fact[] {
    const columns = this.columns.facts.map(({ at, heading }) => ({
      label: heading,
      text: this.within(MOST_LETTERS.text, cellText(this.row.cells[at] ?? ""), heading),
    }));
    return [...columns.filter(({ text }) => text !== ""), ...this.keptWords];
  }

  /** Reports what makes the row no indicator. */
  leaveOut(field: IndicatorField, found: string, reason: RowProblemReason): void {
    this.report(this.heading(field), found, reason, "left out");
  }

  private keep(heading: string, found: string, reason: RowProblemReason): void {
    this.report(heading, found, reason, "kept, look at it");
  }

  private report(
    heading: string,
    found: string,
    reason: RowProblemReason,
    severity: RowProblem["severity"],
  ): void {
    const shown = found.length > SHOWN ? `${cut(found, SHOWN)}…` : found;
    this.problems.push({ row: this.row.number, heading, found: shown, reason, severity });
  }

  private within(mostLetters: number, text: string, heading: string): string {
    if (text.length <= mostLetters) return text;
    this.keep(heading, text, { kind: "tooLong", mostLetters });
    return cut(text, mostLetters).trim();
  }

  private cell(field: IndicatorField): string {
    const column = this.columns.fields[field];
    return column ? (this.row.cells[column.at] ?? "") : "";
  }

  private heading(field: IndicatorField): string {
    return this.columns.fields[field]?.heading ?? headingOf(field);
  }
}
