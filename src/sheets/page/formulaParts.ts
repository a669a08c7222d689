import { parseAddress } from "../../grid/address";
import type { Box } from "../../grid/box";

/** A text in quotes, cells of another sheet, a function, an address, or a word that may be a name. */
export const FORMULA_PARTS =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|[A-Za-z_][\w.]*\(|\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?!\w)|[A-Za-z_][\w.]*/gu;

/** The cells that a formula names by their addresses or by one of these names, in the order of its text. */
export function cellsNamed(formula: string, named: ReadonlyMap<string, Box>): Box[] {
  return [...formula.matchAll(FORMULA_PARTS)].flatMap(
    ([part]) => named.get(part) ?? parseAddress(part) ?? [],
  );
}

/** The formula with each of its own sheet's addresses in another place. */
export function withAddresses(formula: string, moved: (address: string, box: Box) => string): string {
  return formula.replace(FORMULA_PARTS, (part) => {
    const box = parseAddress(part);
    return box ? moved(part, box) : part;
  });
}
