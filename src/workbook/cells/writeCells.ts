import type { Block } from "../../sheets/plan/block";
import { isCard, type Card, type Content } from "../../sheets/plan/content";
import { written } from "../../sheets/plan/written";
import { setInPieces } from "./inPieces";
import type { Place } from "./place";
import type { Chunk } from "./rowChunks";

/** Asks for rows of a block to be written from a place on; what the block leaves blank becomes blank. */
export type WriteRows = (place: Place, chunk: Chunk) => void;

/** How a block's cells are written: their contents are worked out once, however many requests they go in. */
export function cellWriter({ cells }: Pick<Block, "cells">): WriteRows {
  if (cells.some((row) => row.some(isCard))) {
    const rows = cells.map((row) => row.map(asJson));
    return (place, chunk) =>
      setInPieces(place, rowsOf(rows, chunk), (piece, values) => {
        piece.valuesAsJson = values;
      });
  }
  // Number formats are set afterwards, so that no cell is formatted as text yet.
  const rows = written({ cells, dressed: [] }).map((row) => row.map((content) => content ?? ""));
  return (place, chunk) =>
    setInPieces(place, rowsOf(rows, chunk), (piece, contents) => {
      piece.formulas = contents;
    });
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
