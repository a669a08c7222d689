/** `wrong` cannot be meant; `look` is worth a minute of somebody who knows. */
export type Grade = "wrong" | "look";

/** What a rule has to say of one cell. Rows and columns count from 0. */
export interface Finding {
  readonly rule: string;
  readonly grade: Grade;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** One sentence, with the figures as the sheet shows them. */
  readonly words: string;
  /** Cells whose own finding would make this one a mere consequence. */
  readonly because?: readonly Place[];
}

/** A cell of a named sheet, counted from 0. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
