import type { Draft } from "../../src/sheets/plan/draft";
import type { Model } from "../../src/sheets/model";
import type { Chosen } from "../../src/sheets/modelOption";
import { guessOwn, readBlock } from "../../src/sheets/ownBlock/ownGuess";
import type { OwnCells } from "../../src/sheets/ownBlock/ownCells";
import type { CellContents } from "../../src/workbench/host/gridStore";

type Rows = readonly (readonly (string | number)[])[];

/** A block of the user's own at B2 of a sheet, whose cells show what they hold. */
export function ownBlock(sheet: string, values: Rows): OwnCells {
  const columns = values[0]?.length ?? 0;
  return {
    address: `'${sheet}'!B2:${String.fromCharCode(65 + columns)}${values.length + 1}`,
    values,
    texts: values.map((row) => row.map(String)),
  };
}

/** The sheet on which the block stands: row 1 and column A are blank. */
export function sheetOf({ values }: OwnCells): CellContents["value"][][] {
  const rows = values.map((row) => ["", ...row]);
  return [(rows[0] ?? []).map(() => ""), ...rows];
}

/** What a model makes of the block where nobody corrects what was guessed. */
export function ownDraft({ own, id }: Model, cells: OwnCells, chosen: Chosen = {}): Draft {
  if (!own) throw new Error(`${id} cannot be pointed at a user's own cells`);
  return own.draft(readBlock(guessOwn(cells, own), own), chosen);
}
