import { explain } from "../../explain/explain";
import { isError } from "../../explain/figure";
import { Book } from "../../explain/reading";
import { withShapes } from "../../explain/shapes";
import type { WorkbookPort } from "../../workbook/port";
import { askAgain } from "../views/explain/askAgain";
import { ownRefusal, type OwnRefusal } from "./ownRefusal";

/** Why a cell with a call of ours shows an error: the function's own sentence, or the cell from which the error comes. */
export async function refusalOfCell(
  workbook: WorkbookPort,
  address: string,
): Promise<OwnRefusal | undefined> {
  const { reading, cell } = await workbook.readAround(address);
  const { asks, terms, sentence } = explain(withShapes(new Book(reading, askAgain(workbook))), cell);
  if (asks) return ownRefusal(workbook, asks);
  const from = terms.find(({ value }) => isError(value));
  return from && { sentence, at: from.at || undefined };
}
