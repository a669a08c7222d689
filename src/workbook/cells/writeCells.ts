import type { Block } from "../../sheets/plan/block";
import { isCard, type Card, type Content } from "../../sheets/plan/content";
import { written } from "../../sheets/plan/written";
import type { Chunk } from "./rowChunks";

/** Asks for rows of a block to be written into a range of their shape; what the block leaves blank becomes blank. */
export type WriteRows = (part: Excel.Range, chunk: Chunk) => void;

/** How a block's cells are written: their contents are worked out once, however many requests they go in. */
export function cellWriter(block: Block): WriteRows {
  if (block.cells.some((row) => row.some(isCard))) {
    return (part, chunk) => {
      part.valuesAsJson = rowsOf(block.cells, chunk).map((row) => row.map(asJson));
    };
  }
  const rows = written(block);
  return (part, chunk) => {
    part.formulas = rowsOf(rows, chunk).map((row) => row.map((content) => content ?? ""));
  };
}

function rowsOf<Row>(rows: readonly Row[], { first, rows: count }: Chunk): readonly Row[] {
  return rows.slice(first, first + count);
}

function asJson(content: Content): Excel.CellValue {
  if (content === null) return { type: Excel.CellValueType.empty };
  if (isCard(content)) return entity(content);
  if (typeof content === "number") return { type: Excel.CellValueType.double, basicValue: content };
  if (typeof content === "boolean") return { type: Excel.CellValueType.boolean, basicValue: content };
  if (typeof content === "string") return textValue(content);
  throw new Error("A block with cards holds no formulas");
}

function entity({ text, properties }: Card): Excel.EntityCellValue {
  return {
    type: Excel.CellValueType.entity,
    text,
    properties: Object.fromEntries(properties.map(([label, value]) => [label, textValue(value)])),
  };
}

const textValue = (text: string): Excel.StringCellValue => ({
  type: Excel.CellValueType.string,
  basicValue: text,
});
