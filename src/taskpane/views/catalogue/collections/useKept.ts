import { useCallback, useEffect, useState } from "react";
import { useWorkbook } from "../../../hooks/useWorkbook";
import { keptOf, NOTHING_KEPT, type Kept } from "./kept";

/** What is kept with the workbook, and how to read it again and change it. */
export interface KeptInUse {
  readonly kept: Kept;
  readonly readAgain: () => Promise<void>;
  /**
   * Changes what the workbook has by now, which may be more than is shown. Says whether anything came of it: what comes
   * back as it was is not written.
   */
  readonly change: (changed: (kept: Kept) => Kept) => Promise<boolean>;
}

const NAME = "catalogue";

/** The recents and collections of the workbook. What cannot be read yet is asked for again where it is needed. */
export function useKept(): KeptInUse {
  const { choices } = useWorkbook();
  const [kept, setKept] = useState(NOTHING_KEPT);
  const readAgain = useCallback(async () => setKept(keptOf(await choices.recall(NAME))), [choices]);
  useEffect(() => {
    let ended = false;
    choices.recall(NAME).then(
      (read) => !ended && setKept(keptOf(read)),
      () => undefined,
    );
    return () => {
      ended = true;
    };
  }, [choices]);
  const change = useCallback(
    async (changed: (before: Kept) => Kept) => {
      const before = keptOf(await choices.recall(NAME));
      const after = changed(before);
      if (after !== before) await choices.keep(NAME, after);
      setKept(after);
      return after !== before;
    },
    [choices],
  );
  return { kept, readAgain, change };
}
