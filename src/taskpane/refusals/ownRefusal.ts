import type { Asks } from "../../explain/explained";
import { refusedAt } from "../../explain/refusedAt";
import type { WorkbookPort } from "../../workbook/port";

/** Why a cell shows an error of ours, and the cell that the sentence names. */
export interface OwnRefusal {
  readonly sentence: string;
  readonly at?: string | undefined;
}

/**
 * The sentence with which one of our functions refuses: it is asked again with what its arguments hold. What Excel shows
 * no sentence with, `#DIV/0!`, is said in the words of the function's page.
 */
export async function ownRefusal(
  { callFunction }: WorkbookPort,
  asks: Asks,
): Promise<OwnRefusal | undefined> {
  const answer = callFunction(asks.id, asks.args);
  if (!answer) return undefined;
  const cell = "error" in answer ? answer.error : answer.cells[asks.row]?.[asks.column];
  if (typeof cell !== "object" || cell === null) return undefined;
  const sentence = cell.message || (await fromItsPage(asks.id, cell.code));
  return sentence ? { sentence, at: refusedAt(sentence, asks) } : undefined;
}

async function fromItsPage(id: string, code: string): Promise<string | undefined> {
  const { FUNCTION_GUIDES } = await import(
    /* webpackChunkName: "function-guides" */ "../views/functions/functionGuide"
  );
  const errors = FUNCTION_GUIDES.find((guide) => guide.id === id)?.errors ?? [];
  return errors.find((error) => error.startsWith(`${code} `))?.slice(code.length + 1);
}
