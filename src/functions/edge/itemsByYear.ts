import { counted } from "../../model/counted";
import { invalid } from "../../model/refusal";
import { sizeInWords } from "./argument";
import type { Given } from "./given";
import type { CellReader } from "./readers";
import { transpose } from "./transpose";

/** How many items stand down, and how many years across where that is known. */
interface Wanted {
  readonly items: number;
  readonly years?: number;
  /** The other way: items across, years down. */
  readonly isAcross?: boolean;
}

/** A block of items down and years across, as a row for each item. Refuses another shape. */
export function itemsByYear<Name extends string, T>(
  given: Given<Name>,
  name: Name,
  read: CellReader<T>,
  { items, years, isAcross = false }: Wanted,
): T[][] {
  const size = given.size(name);
  const [down, across] = isAcross ? [size.columns, size.rows] : [size.rows, size.columns];
  const columns = years ?? across;
  const block = () => given.block(name, read);
  if (given.isNothing(name, read))
    return Array.from({ length: items }, () => Array.from({ length: columns }, block).flat(2));
  // Before a cell is read: a whole column of another length would be read for nothing.
  if (down === items && across === columns) return isAcross ? transpose(block()) : block();
  const wanted = [
    counted(items, isAcross ? "column" : "row"),
    ...(years === undefined ? [] : [counted(years, isAcross ? "row" : "column")]),
  ];
  throw invalid(name, `has ${sizeInWords(size)}. Give ${wanted.join(" and ")}.`);
}
