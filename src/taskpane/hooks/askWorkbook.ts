import { reasonOf } from "../messages/reasonOf";

/** While a cell is being edited nothing can be read: asked again this often, until it can. */
const RETRY_MS = 1000;

/**
 * Asks the workbook, and asks again for as long as a cell is being edited; every refusal is told, that one too. Returns
 * what ends the asking: nothing is told after it.
 */
export function askWorkbook<Answer>(
  ask: () => Promise<Answer>,
  answered: (answer: Answer) => void,
  refused: (error: unknown) => void,
): () => void {
  let ended = false;
  let retry: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    ask().then(
      (answer) => !ended && answered(answer),
      (error: unknown) => {
        if (ended) return;
        refused(error);
        if (reasonOf(error).kind === "editing") retry = setTimeout(look, RETRY_MS);
      },
    );
  };
  look();
  return () => {
    ended = true;
    clearTimeout(retry);
  };
}
