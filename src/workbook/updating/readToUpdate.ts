import type { BookReading } from "../../checks/reading";
import type { Box } from "../../grid/box";
import { parseAddress, splitReference } from "../../grid/address";
import { refuseIfReadOnly, runBatch } from "../batch";
import { capabilities } from "../host";
import { readBook } from "../reading/readBook";
import { readOurSheets, type OurSheet } from "../reading/readOurSheets";
import { WorkbookRefusal } from "../refusal";
import type { ReadLook, ReadSheet, WordedCells } from "./laidSheet";

/** A sheet and its workbook, read to bring it to the model of today. */
export interface ReadToUpdate {
  /** The sheet's own id, which it keeps whatever it is called. */
  readonly sheetId: string;
  readonly own: OurSheet;
  readonly read: Omit<ReadSheet, "worded">;
  readonly reading: BookReading;
  readonly unread: readonly string[];
}

const LOOKS: Excel.CellPropertiesLoadOptions = {
  format: { font: { bold: true, size: true, color: true }, fill: { color: true } },
};

/** Reads a ready model's sheet and what refers to it. Refuses where it could not be put in the place of another. */
export async function readToUpdate(sheet: string): Promise<ReadToUpdate> {
  refuseIfReadOnly();
  const { sheetId, read } = await runBatch(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet).load("id, protection/protected");
    const protection = context.workbook.protection.load("protected");
    const used = worksheet.getUsedRange(true).load("rowIndex, columnIndex, rowCount, columnCount");
    await context.sync();
    if (protection.protected) throw new WorkbookRefusal({ kind: "structure" });
    if (worksheet.protection.protected) throw new WorkbookRefusal({ kind: "protected", sheet });
    const [rows, columns] = [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount];
    const range = worksheet.getRangeByIndexes(0, 0, rows, columns).load("formulas, values, text");
    const looks = range.getCellProperties(LOOKS);
    await context.sync();
    const formulas = range.formulas as ReadSheet["formulas"];
    const anchors = capabilities.spills()
      ? formulas.flatMap((row, at) =>
          row.flatMap((held, column) =>
            String(held).startsWith("=")
              ? [worksheet.getCell(at, column).getSpillingToRangeOrNullObject().load("address")]
              : [],
          ),
        )
      : [];
    await context.sync();
    const spills = anchors.flatMap((filled): Box[] => {
      const box = filled.isNullObject ? null : parseAddress(splitReference(filled.address).address);
      return box ? [box] : [];
    });
    const values = range.values as ReadSheet["values"];
    return {
      sheetId: worksheet.id,
      read: { formulas, values, texts: range.text, looks: looks.value.map((row) => row.map(lookOf)), spills },
    };
  }, sheet);
  const { reading, skipped } = await readBook();
  const own = (await readOurSheets()).find((one) => one.sheet === sheet);
  if (!own) throw new WorkbookRefusal({ kind: "notOurs", sheet });
  return { sheetId, own, read, reading, unread: skipped.filter((name) => name !== sheet) };
}

const lookOf = ({ format }: Excel.CellProperties): ReadLook => ({
  color: format?.font?.color ?? "",
  fill: format?.fill?.color ?? "",
  bold: format?.font?.bold ?? false,
  size: format?.font?.size ?? 0,
});

/** The cells of a sheet that have a name beginning so, by the rest of it. */
export function wordedCells(
  names: Readonly<Record<string, string>>,
  sheet: string,
  prefix: string,
): WordedCells[] {
  return Object.entries(names).flatMap(([name, formula]) => {
    const reference = splitReference(formula.replace(/^=/, ""));
    const box = parseAddress(reference.address.replaceAll("$", ""));
    const isOurs = name.toLowerCase().startsWith(`${prefix.toLowerCase()}_`);
    return isOurs && box && reference.sheet === sheet
      ? [{ word: name.slice(prefix.length + 1).toLowerCase(), box }]
      : [];
  });
}
