import { useCallback, useState } from "react";
import { useAnnounce } from "../../hooks/useAnnounce";
import { useLongWork, type Ongoing } from "../../hooks/useLongWork";
import { useWorkbook } from "../../hooks/useWorkbook";
import type { SheetSize } from "../../../workbook/reading/readBook";
import { useComplain } from "../../messages/useComplain";
import { checks as words } from "../../strings/checks";
import { dismissalOf, KEPT, readDismissals, shownFindings, type Dismissal, type Shown } from "./dismissals";
import { runChecks } from "./runChecks";

/** What a run came to. */
export interface Result {
  readonly findings: readonly Shown[];
  readonly skipped: readonly string[];
  readonly sizes: readonly SheetSize[];
}

export interface Checks {
  readonly ongoing: Ongoing | undefined;
  readonly isStopped: boolean;
  readonly result: Result | undefined;
  readonly dismissals: readonly Dismissal[];
  /** Runs the rules over the workbook, or over these sheets of it. */
  readonly run: (only?: readonly string[]) => void;
  readonly stop: () => void;
  readonly dismiss: (finding: Shown, reason: string) => void;
  readonly restore: (finding: Shown) => void;
}

/** Runs the checks, and keeps with the workbook what is dismissed of their findings. */
export function useChecks(): Checks {
  const workbook = useWorkbook();
  const complain = useComplain();
  const announce = useAnnounce();
  const { ongoing, begin, stop } = useLongWork();
  const [isStopped, setStopped] = useState(false);
  const [result, setResult] = useState<Result>();
  const [dismissals, setDismissals] = useState<readonly Dismissal[]>([]);

  const run = useCallback(
    (only?: readonly string[]) => {
      setStopped(false);
      begin({
        label: words.reading,
        work: async (signal, tell) => {
          const kept = readDismissals(await workbook.choices.recall(KEPT));
          const onProgress = (done: number) => tell(done / 2, 1);
          const { reading, skipped, sizes } = await workbook.readBook({
            signal,
            onProgress,
            ...(only && { only }),
          });
          const found = await runChecks(reading, signal, ({ done, of }) => tell(0.5 + done / of / 2, 1));
          if (!found || signal.aborted) return;
          const findings = shownFindings(found, reading);
          setDismissals(kept);
          setResult({ findings, skipped, sizes });
          announce(words.finished(findings.filter((finding) => !dismissalOf(finding, kept)).length));
        },
        onFail: complain,
      });
    },
    [announce, begin, complain, workbook],
  );

  const keep = (next: readonly Dismissal[]) => {
    const before = dismissals;
    setDismissals(next);
    workbook.choices.keep(KEPT, next).catch((error: unknown) => {
      setDismissals(before);
      complain(error);
    });
  };

  return {
    ongoing,
    isStopped,
    result,
    dismissals,
    run,
    stop: () => {
      stop();
      setStopped(true);
    },
    dismiss: ({ rule, place, holds }, reason) =>
      keep([...dismissals, { rule, place, holds, reason, on: new Date().toISOString().slice(0, 10) }]),
    restore: (finding) => {
      const dismissed = dismissalOf(finding, dismissals);
      keep(dismissals.filter((one) => one !== dismissed));
    },
  };
}
