import type { WorkbookPort } from "../../../workbook/port";
import { share } from "../../strings/share";
import { dismissalOf, KEPT, readDismissals, shownFindings } from "../checks/dismissals";
import { runChecks } from "../checks/runChecks";

/** Findings that a copy lists, at most. */
const MOST_LISTED = 40;

/** What the checks of the workbook come to, in sentences for whoever opens a copy of it. */
export async function checkSentences(
  workbook: Pick<WorkbookPort, "readBook" | "choices">,
  signal: AbortSignal,
  tell: (done: number) => void,
): Promise<string[]> {
  const words = share.checks;
  try {
    const kept = readDismissals(await workbook.choices.recall(KEPT));
    const { reading, skipped } = await workbook.readBook({ signal, onProgress: (done) => tell(done / 2) });
    const found = await runChecks(reading, signal, ({ done, of }) => tell(0.5 + done / of / 2));
    if (!found) return [];
    const findings = shownFindings(found, reading);
    const open = findings.filter((finding) => dismissalOf(finding, kept) === undefined);
    const wrong = open.filter(({ grade }) => grade === "wrong").length;
    const more = open.length - MOST_LISTED;
    return [
      words.result(wrong, open.length - wrong, findings.length - open.length),
      ...open
        .slice(0, MOST_LISTED)
        .map((finding) => words.finding(words.grades[finding.grade], finding.place, finding.words)),
      ...(more > 0 ? [words.more(more)] : []),
      ...(skipped.length > 0 ? [words.skipped(skipped)] : []),
    ];
  } catch (error) {
    // A copy without them is better than none; but what the user stopped is stopped.
    if (signal.aborted) throw error;
    return [words.notRun];
  }
}
