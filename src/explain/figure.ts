import type { Cell } from "../grid/cell";

/** A cell's value as Excel gives it: "" for a blank one, "#REF!" for an error. */
export type CellValue = string | number | boolean;

/** A value that goes into another, and the cells it comes from: one, several that are taken together, or none. */
export interface Figure {
  readonly value: CellValue;
  readonly cells: readonly Cell[];
  /** What a function calls it: "funding limit". */
  readonly words?: string | undefined;
  /** How many cells hold anything: asked for in a condition it is only to see whether there are any. */
  readonly counted?: true;
  /** Worked out from its cells; what they show is something else. */
  readonly worked?: true;
}

/** Figures as cells stand: rows of cells. */
export type Area = readonly (readonly Figure[])[];

export type Operator = "+" | "-" | "*" | "/" | "^";

/** How a value is made of figures, which are given by their places in a list. */
export type Made =
  | { readonly is: "figure"; readonly figure: number }
  | { readonly is: "value"; readonly value: CellValue }
  | { readonly is: "operation"; readonly operator: Operator; readonly left: Made; readonly right: Made }
  | { readonly is: "sum"; readonly of: readonly Made[] }
  | { readonly is: "least" | "most"; readonly of: readonly Made[] }
  | { readonly is: "rounded"; readonly of: Made; readonly decimals: number; readonly way: Rounding }
  | { readonly is: "size"; readonly of: Made }
  /** A figure written out by a format. */
  | { readonly is: "written"; readonly of: Made; readonly format: string }
  /** Texts and figures, one behind the other. */
  | { readonly is: "words"; readonly of: readonly Made[]; readonly between?: string };

/** The figures that go into what is made, by their places. */
export function figuresIn(made: Made): number[] {
  switch (made.is) {
    case "figure":
      return [made.figure];
    case "value":
      return [];
    case "operation":
      return [...figuresIn(made.left), ...figuresIn(made.right)];
    case "rounded":
    case "size":
    case "written":
      return figuresIn(made.of);
    default:
      return made.of.flatMap(figuresIn);
  }
}

export type Rounding = "near" | "down" | "up";

/** A condition that decided which way a value is made: "gap is more than 0", "actual is a number". */
export interface Because {
  readonly left: Made;
  readonly says: string;
  readonly right?: Made | undefined;
}

export const isNumber = (value: unknown): value is number => typeof value === "number";

/** Whether a value is one of Excel's errors. */
export const isError = (value: CellValue): boolean =>
  typeof value === "string" && /^#(?:N\/A|DIV\/0!|[A-Z_]+[!?])$/.test(value);

/** Two values, numbers to 1e-9 of the larger; a blank cell that is handed on shows 0. */
export function agree(one: CellValue | undefined, other: CellValue): boolean {
  if (one === "" && other === 0) return true;
  if (isNumber(one) && isNumber(other)) {
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
  }
  return one === other;
}
