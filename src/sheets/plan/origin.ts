/** Where a page begins: A1 of a new sheet, or a cell of one that is there. */
export interface Origin {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
