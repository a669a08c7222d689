import { counted } from "../../model/counted";
import { invalid, type Refusal } from "../../model/refusal";
import { argumentOf, isOmitted, isSingle, listOf, named, sizeInWords, type Argument } from "./argument";
import { isBlank } from "./cell";
import { elementwise, type Column, type Columns, type UpToSix } from "./elementwise";
import type { CellReader } from "./readers/cellReader";
import { inPlace } from "./readers/inPlace";
import { readCell } from "./readCell";
import { refuseBeyondColumns } from "./size";
import { transpose } from "./transpose";

/** The arguments of one call, by name, and the ways to read them. Every refusal names its argument and the place. */
export class Given<Name extends string> {
  /** A list and no map: a formula filled down makes thousands of such calls, each with few arguments. */
  readonly arguments: readonly Argument[];
  /** The arguments read as lists of more than one cell: the first of them gives the direction of list results. */
  private readonly lists: Argument[] = [];

  constructor(raw: Readonly<Record<Name, unknown>>) {
    const read: Argument[] = [];
    for (const name in raw) read.push(argumentOf(name, raw[name]));
    this.arguments = read;
  }

  /** Whether the argument was left out, or is one blank cell. */
  isOmitted(name: Name): boolean {
    return isOmitted(this.argument(name));
  }

  /** How many rows and columns the argument has. */
  size(name: Name): { rows: number; columns: number } {
    return this.argument(name);
  }

  /** Whether the argument is one cell, blank or not. */
  isSingle(name: Name): boolean {
    return isSingle(this.argument(name));
  }

  /** The longest of several lists. */
  longest<One extends Name>(...names: readonly [One, ...One[]]): One {
    const length = (name: One) => listOf(this.argument(name)).length;
    return names.reduce((longest, name) => (length(name) > length(longest) ? name : longest));
  }

  /** The items of lists of one length, counted from 0, in which at least one of them has something. */
  filledItems(names: readonly Name[]): number[] {
    const lists = names.map((name) => listOf(this.argument(name)));
    const count = Math.max(...lists.map((list) => list.length));
    const filled: number[] = [];
    for (let item = 0; item < count; item++) {
      if (lists.some((list) => !isBlank(list[item]))) filled.push(item);
    }
    return filled;
  }

  /** A single value. An omitted argument takes `usual` where there is one, else it is read as a blank cell. */
  value<T>(name: Name, read: CellReader<T>, usual?: NoInfer<T>): T {
    const argument = this.argument(name);
    if (!isSingle(argument)) throw invalid(name, `has ${sizeInWords(argument)}. Give one cell.`);
    if (usual !== undefined && isOmitted(argument)) return usual;
    return readCell(argument, argument.cells[0]?.[0], read);
  }

  /** One row or one column, item by item. An omitted argument is one blank cell. */
  list<T>(name: Name, read: CellReader<T>): T[] {
    const argument = this.argument(name);
    if (!isSingle(argument)) this.lists.push(argument);
    return listOf(argument).map((cell, item) => readCell(argument, cell, read, item));
  }

  /**
   * A list with an item for each item of the list `like`. An omitted argument is `usual` where there is one, else a
   * blank cell, for every item; so is a single 0 where a blank cell is 0, as hosts may deliver one for the other.
   */
  listLike<T>(like: Name, name: Name, read: CellReader<T>, usual?: NoInfer<T>): T[] {
    const count = listOf(this.argument(like)).length;
    if (this.isOmitted(name) || this.isNothing(name, read)) return this.repeat(name, read, count, usual);
    const found = listOf(this.argument(name)).length;
    if (found === count) return this.list(name, read);
    throw invalid(name, `has ${counted(found, "cell")}, ${like} has ${count}. Give one for each.`);
  }

  /** One value for every item of the list `like`, or a list with one for each. */
  oneOrEach<T>(like: Name, name: Name, read: CellReader<T>, usual?: NoInfer<T>): T[] {
    const argument = this.argument(name);
    if (!isSingle(argument)) return this.listLike(like, name, read, usual);
    return this.repeat(name, read, listOf(this.argument(like)).length, usual);
  }

  /** A rectangle of cells, row by row. */
  block<T>(name: Name, read: CellReader<T>): T[][] {
    const argument = this.argument(name);
    return argument.cells.map((line, row) =>
      line.map((cell, column) => readCell(argument, cell, read, row, column)),
    );
  }

  /**
   * Several lists beside the list `like`: one row for each when `like` runs across, one column for each when it runs
   * down. A single one may run either way; beside a single cell every cell is one.
   */
  alongside<T>(like: Name, name: Name, read: CellReader<T>): T[][] {
    const { rows, columns } = this.argument(like);
    const count = Math.max(rows, columns);
    const own = this.argument(name);
    const isList = Math.min(own.rows, own.columns) === 1;
    if (count > 1 && isList && own.rows * own.columns === count) return [this.block(name, read).flat()];
    if (count === 1 && isList)
      return this.block(name, read)
        .flat()
        .map((cell) => [cell]);
    if (columns > 1 && own.columns === count) return this.block(name, read);
    if (rows > 1 && own.rows === count) return transpose(this.block(name, read));
    const many = columns > 1 ? `${count} columns, one row for each` : `${count} rows, one column for each`;
    const wanted = count === 1 ? "one row or one column" : many;
    throw invalid(name, `has ${sizeInWords(own)}, ${like} has ${counted(count, "cell")}. Give ${wanted}.`);
  }

  /** The cells of a range in reading order, one for each cell of `like`: the same shape, or lists of one length. */
  cellsLike<T>(like: Name, name: Name, read: CellReader<T>): T[] {
    const [argument, other] = [this.argument(name), this.argument(like)];
    const isSameShape = argument.rows === other.rows && argument.columns === other.columns;
    const areLists = [argument, other].every(({ rows, columns }) => Math.min(rows, columns) === 1);
    const cells = this.block(name, read).flat();
    if (isSameShape || (areLists && cells.length === other.rows * other.columns)) return cells;
    throw invalid(
      name,
      `has ${sizeInWords(argument)}, ${like} has ${sizeInWords(other)}. Give one cell for each.`,
    );
  }

  /** A figure of a position-by-position calculation (see `each`). */
  figure<T>(name: Name, read: CellReader<T>): Column<T> {
    return { argument: this.argument(name), read, isFigure: true };
  }

  /** A setting of a position-by-position calculation: a blank one does not make the position blank. */
  setting<T>(name: Name, read: CellReader<T>, usual?: NoInfer<T>): Column<T> {
    const argument = this.argument(name);
    const omitted = usual !== undefined && isOmitted(argument);
    return { argument, read: omitted ? () => usual : read, isFigure: false };
  }

  /** Calculates position by position over values and ranges, as Excel's own arithmetic does. */
  each<T extends UpToSix, R>(columns: Columns<T>, calculate: (...values: T) => R): (R | Refusal | "")[][] {
    return /*#__NOINLINE__*/ elementwise(columns, calculate);
  }

  /** Whether results run across: the first of the lists read that has more than one cell is a row. */
  get runsAcross(): boolean {
    const first = this.arguments.find((argument) => this.lists.includes(argument));
    return first !== undefined && first.columns > 1;
  }

  /** A list of results, running the way of the first list argument of more than one cell. */
  inListDirection<T>(results: readonly T[]): T[][] {
    return this.runsAcross ? [[...results]] : results.map((result) => [result]);
  }

  /** The longest of several lists of years that run across a table. Refuses more than a sheet has columns. */
  longestYears<One extends Name>(...names: readonly [One, ...One[]]): One {
    const longest = this.longest(...names);
    refuseBeyondColumns(longest, listOf(this.argument(longest)).length);
    return longest;
  }

  /** Whether the argument is one cell of 0, or blank, where both are read alike. */
  isNothing(name: Name, read: CellReader<unknown>): boolean {
    const argument = this.argument(name);
    const cell = argument.cells[0]?.[0];
    if (!isSingle(argument) || !(cell === 0 || isBlank(cell))) return false;
    const found = inPlace(read)(null);
    return found === inPlace(read)(0);
  }

  private argument(name: Name): Argument {
    return named(this.arguments, name) ?? argumentOf(name, null);
  }

  private repeat<T>(name: Name, read: CellReader<T>, count: number, usual: T | undefined): T[] {
    const argument = this.argument(name);
    const useUsual = usual !== undefined && isOmitted(argument);
    const value = useUsual ? usual : readCell(argument, argument.cells[0]?.[0], read);
    return new Array<T>(count).fill(value);
  }
}
