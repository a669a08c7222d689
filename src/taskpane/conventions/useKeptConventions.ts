import { useEffect, useMemo, useState } from "react";
import { USUAL, type Conventions } from "../../sheets/conventions";
import type { WorkbookPort } from "../../workbook/port";
import { askWorkbook } from "../hooks/askWorkbook";
import { readConventions } from "./readConventions";
import type { ConventionsInUse } from "./useConventions";

/** What they are kept under, on this machine and with the workbook. */
const KEPT = "conventions";

/** The conventions kept with the workbook, else those of this machine, else the usual ones. */
export function useKeptConventions(workbook: WorkbookPort): ConventionsInUse {
  const [ofMachine, setOfMachine] = useState(() => recalled(workbook));
  const [ofWorkbook, setOfWorkbook] = useState<Conventions>();
  useEffect(
    () =>
      askWorkbook(
        () => workbook.choices.recall(KEPT),
        (kept) => setOfWorkbook(readConventions(kept)),
        // What cannot be read is as good as not there.
        () => undefined,
      ),
    [workbook],
  );
  return useMemo(
    () => ({
      conventions: ofWorkbook ?? ofMachine ?? USUAL,
      keptWith: ofWorkbook ? "workbook" : ofMachine && "machine",
      keep: async (conventions, keptWith) => {
        if (keptWith === "workbook") {
          await workbook.choices.keep(KEPT, conventions);
          return setOfWorkbook(conventions);
        }
        // Those of the workbook would hold before those of the machine.
        if (ofWorkbook) await workbook.choices.keep(KEPT, null);
        workbook.memory.remember(KEPT, JSON.stringify(conventions));
        setOfWorkbook(undefined);
        setOfMachine(conventions);
      },
    }),
    [ofMachine, ofWorkbook, workbook],
  );
}

function recalled({ memory }: WorkbookPort): Conventions | undefined {
  try {
    return readConventions(JSON.parse(memory.recall(KEPT) ?? "null"));
  } catch {
    // Somebody else wrote it.
    return undefined;
  }
}
