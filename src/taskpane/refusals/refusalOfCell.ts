import { explaining } from "../../explain/explaining";
import { isError } from "../../explain/figure";
import type { WorkbookPort } from "../../workbook/port";
import { askAgain } from "../views/explain/askAgain";
import { ownRefusal, type OwnRefusal } from "./ownRefusal";

/** Why a cell with a call of ours shows an error: the function's own sentence, or the cell from which the error comes. */
export async function refusalOfCell(
  workbook: WorkbookPort,
  address: string,
): Promise<OwnRefusal | undefined> {
  const { reading, cell } = await workbook.readAround(address);
  const { explained } = await explaining(reading, cell, askAgain(workbook));
  const { asks, terms, sentence } = explained;
  if (asks) return ownRefusal(workbook, asks);
  const from = terms.find(({ value }) => isError(value));
  return from && { sentence, at: from.at || undefined };
}
