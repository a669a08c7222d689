import { referenceList } from "../../../catalogue/inCells/referenceLists";
import { checkBook, type Progress } from "../../../checks/checkBook";
import type { Finding } from "../../../checks/finding";
import { known } from "../../../checks/known";
import type { BookReading } from "../../../checks/reading";

/** Work that is not stopped for as long freezes nothing that a user would notice. */
const SLICE_MS = 50;

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Looks at a workbook in slices, so that the pane can show how far it is and be told to stop; undefined once stopped. */
export async function runChecks(
  reading: BookReading,
  signal: AbortSignal,
  tell: (progress: Progress) => void,
): Promise<readonly Finding[] | undefined> {
  const facts = known(referenceList("funding limits"), referenceList("boroughs"), new Date());
  const checking = checkBook(reading, facts);
  let since = performance.now();
  for (let step = checking.next(); ; step = checking.next()) {
    if (step.done) return step.value;
    if (performance.now() - since < SLICE_MS) continue;
    tell(step.value);
    await nextTask();
    if (signal.aborted) return undefined;
    since = performance.now();
  }
}
