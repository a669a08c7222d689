import { parseAddress } from "../../grid/address";
import { isCard, isFormula, type Content, type Rows } from "../plan/content";
import type { NamedCells } from "../plan/sheetPlan";

/** Texts in quotes, cells and names, one after the other: all of a formula of which it is known what it shows. */
const JOINED = /^=((?:"(?:[^"]|"")*"|\$?[A-Z]{1,3}\$?\d+|[a-z]\w*)&?)+$/;
const PARTS = /"(?:[^"]|"")*"|\$?[A-Z]{1,3}\$?\d+|[a-z]\w*/g;

/** How many cells a text is followed through. */
const FAR = 8;

/** What cells show, as far as it is known before anything is calculated: undefined of what is not. */
export function shownTexts(
  cells: Rows,
  names: readonly NamedCells[],
): (row: number, column: number) => string | undefined {
  const named = new Map(names.map(({ name, box }) => [name, box]));
  const shown = (content: Content, far: number): string | undefined => {
    if (content === null) return "";
    if (isCard(content)) return content.text;
    if (!isFormula(content)) return String(content);
    if (far === 0 || !JOINED.test(content.formula)) return undefined;
    const parts = [...content.formula.matchAll(PARTS)].map(([part]) => {
      if (part.startsWith('"')) return part.slice(1, -1).replace(/""/g, '"');
      const box = named.get(part) ?? parseAddress(part);
      return box?.rows === 1 && box.columns === 1 ? at(box.row, box.column, far - 1) : undefined;
    });
    return parts.includes(undefined) ? undefined : parts.join("");
  };
  const at = (row: number, column: number, far: number) => shown(cells[row]?.[column] ?? null, far);
  return (row, column) => at(row, column, FAR);
}
