import type { Grid } from "./grid";

/** What the words of a row say of its cells. Every rule asks for them, so each row is read once, from the left. */
export class Labels {
  private readonly nearest: string[][] = [];
  private readonly all: string[][] = [];

  /** `isMark` says which cells count time: 2010/11 is what its row is called. */
  constructor(
    private readonly grid: Grid,
    private readonly isMark: (row: number, column: number) => boolean,
  ) {}

  /** The nearest words left of a cell. */
  label(row: number, column: number): string {
    const line = (this.nearest[row] ??= [""]);
    for (let c = line.length; c <= column; c++) line.push(this.ownLabel(row, c - 1) || (line[c - 1] ?? ""));
    return line[column] ?? "";
  }

  /** All words left of a cell. */
  words(row: number, column: number): string {
    const line = (this.all[row] ??= [""]);
    for (let c = line.length; c <= column; c++) {
      const before = line[c - 1] ?? "";
      const own = this.grid.isWords(row, c - 1) ? this.grid.text(row, c - 1) : "";
      line.push(before && own ? `${before} · ${own}` : before || own);
    }
    return line[column] ?? "";
  }

  /** The first words of a row. */
  rowName(row: number): string {
    for (let c = 0; c < this.grid.columns; c++) if (this.grid.isWords(row, c)) return this.grid.text(row, c);
    return "";
  }

  /** Every text of a row. */
  rowTexts(row: number): string[] {
    const texts: string[] = [];
    for (let c = 0; c < this.grid.columns; c++)
      if (this.grid.kind(row, c) === "text") texts.push(this.grid.text(row, c));
    return texts;
  }

  /** What a cell is called by those right of it; "" where it gives no name. */
  private ownLabel(row: number, column: number): string {
    // A verdict names nothing.
    const isVerdict = (this.grid.facts(row, column)?.verdicts.length ?? 0) > 0;
    if (this.grid.isWords(row, column)) return isVerdict ? "" : this.grid.text(row, column);
    const isTime = this.isMark(row, column) || (this.grid.kind(row, column) === "date" && column === 0);
    return isTime ? this.grid.shown(row, column) : "";
  }
}
