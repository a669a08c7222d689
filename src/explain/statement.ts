import { alongList, spread } from "./areas";
import type { Area, CellValue, Figure } from "./figure";
import { isNumber } from "./figure";
import { isBlank } from "./marks";

/**
 * How one figure of a result is made: a formula over the function's arguments, by their names, and the rows of its own
 * block, by their labels in brackets. Where the position decides, these say which: AT(list,n), CELL(range,row,column),
 * TOTAL(range) or TOTAL(range,n,n …), SHOWN(row,column) of the block, UP(n) rows above, PRIOR([row]) one column before,
 * COUNTED(list,n,n …) how many, WORKED("words",number,list,n …) what is worked out from them. All count from 0.
 */
export interface Said {
  readonly is: string;
  /** What the figure is called, where its labels do not say it. */
  readonly name?: string;
  /** What arithmetic does not show: "the odd £1 goes to the third largest remainder". */
  readonly rule?: string;
  /** The function's own result is taken as it is: its formula names what goes into it. */
  readonly given?: true;
}

/** What a function says of its figures. One a file, src/explain/<family>/<name>.ts. */
export interface Statement {
  readonly id: string;
  readonly parameters: readonly string[];
  /** What an omitted argument is. */
  readonly usual: Readonly<Record<string, string>>;
  /** The figure of an argument that belongs to a position of the result, where the formula names no other. */
  readonly item: (at: At, area: Area) => Figure | undefined;
  /** Undefined for a heading. */
  readonly said: (at: At) => Said | undefined;
}

/** A call with its arguments read, and the block it fills as it is shown. */
export interface Filled {
  readonly args: ReadonlyMap<string, Area>;
  readonly block: Area;
}

/** A position of a function's result, counted from 0, and all that a statement may look at from there. */
export class At {
  constructor(
    readonly filled: Filled,
    private readonly usual: Readonly<Record<string, string>>,
    readonly row: number,
    readonly column: number,
  ) {}

  get rows(): number {
    return this.filled.block.length;
  }

  get columns(): number {
    return this.filled.block[0]?.length ?? 0;
  }

  /** How far along a list the position is. */
  get along(): number {
    return this.row * this.columns + this.column;
  }

  get label(): string {
    return String(this.shown(this.row, 0) ?? "");
  }

  get heading(): string {
    return String(this.shown(0, this.column) ?? "");
  }

  /** What the block shows. */
  shown(row: number, column: number): CellValue | undefined {
    return this.filled.block[row]?.[column]?.value;
  }

  /** Whether an argument was given, and holds anything. */
  has(name: string): boolean {
    return this.list(name).some((value) => !isBlank(value));
  }

  area(name: string): Area {
    return this.filled.args.get(name) ?? [];
  }

  /** An argument's values, row by row. */
  list(name: string): CellValue[] {
    return this.area(name)
      .flat()
      .map(({ value }) => value);
  }

  /** The figure that stands for a position along a list; a single one stands for all. */
  figure(name: string, along: number): Figure | undefined {
    return alongList(this.area(name), along);
  }

  /** The figure at the position's own place; one row or one column repeats. */
  here(name: string): Figure | undefined {
    return spread(this.area(name), this);
  }

  /** A number of an argument; the usual one where it is blank or omitted, else 0. */
  number(name: string, along = 0): number {
    const value = this.figure(name, along)?.value;
    if (isNumber(value)) return value;
    return value === true ? 1 : Number(this.usual[name] ?? 0);
  }

  /** A word of an argument, as options are read: without capitals, spaces and hyphens. */
  option(name: string, along = 0): string {
    const value = this.figure(name, along)?.value ?? "";
    const word = isBlank(value) || value === 0 ? (this.usual[name] ?? "") : String(value);
    return word.toLowerCase().replace(/[\s_-]/g, "");
  }
}

/** "total weights decimals=0": the names of the arguments in order, with what the omitted ones are. */
export function declared(text: string): Pick<Statement, "parameters" | "usual"> {
  const pairs = text.split(" ").map((part) => part.split("=") as [string, string?]);
  const usual = pairs.filter((pair): pair is [string, string] => pair[1] !== undefined);
  return { parameters: pairs.map(([name]) => name), usual: Object.fromEntries(usual) };
}

/** What a position says: a formula, all of it, or what decides between them. */
export type Saying = string | Said | undefined | ((at: At) => string | Said | undefined);

export function saidBy(saying: Saying, at: At): Said | undefined {
  const said = typeof saying === "function" ? saying(at) : saying;
  return typeof said === "string" ? { is: said } : said;
}

/** A number that no cell shows, within a formula. */
export const worked = (words: string, value: number): string => `WORKED("${words}",(${value}))`;

/** The same for one that is worked out from figures of a list, at these places. */
export const workedFrom = (words: string, value: number, list: string, places: readonly number[]): string =>
  `WORKED("${words}",(${value}),${[list, ...places].join(",")})`;

/** Parts of a formula between which the same sign stands; 0 where there are none. */
export const joined = (parts: readonly string[], sign = "+"): string => parts.join(sign) || "0";

/** 0, 1, 2 … as many as asked for. */
export const upTo = (count: number): number[] =>
  Array.from({ length: Math.max(count, 0) }, (_, index) => index);
