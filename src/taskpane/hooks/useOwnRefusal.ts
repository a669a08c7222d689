import { useEffect, useState } from "react";
import type { Selection, WorkbookPort } from "../../workbook/port";
import type { OwnRefusal } from "../refusals/ownRefusal";

/** The errors that our functions answer with. */
const OUR_ERRORS: ReadonlySet<string> = new Set(["#VALUE!", "#N/A", "#DIV/0!"]);

/** Why the selected cell shows an error of ours; what is needed to say so is loaded with the first of them. */
export function useOwnRefusal(
  workbook: WorkbookPort,
  selection: Selection | undefined,
): OwnRefusal | undefined {
  const asked = selection?.kind === "ours" && OUR_ERRORS.has(selection.text) ? selection : undefined;
  const [known, setKnown] = useState<{ readonly of: Selection; readonly refusal: OwnRefusal | undefined }>();
  useEffect(() => {
    if (!asked) return;
    let ended = false;
    import(/* webpackChunkName: "refusal" */ "../refusals/refusalOfCell")
      .then(({ refusalOfCell }) => refusalOfCell(workbook, asked.address))
      .then((refusal) => !ended && setKnown({ of: asked, refusal }))
      // The strip shows the error as it does without a sentence.
      .catch(() => undefined);
    return () => {
      ended = true;
    };
  }, [asked, workbook]);
  return asked && known?.of === asked ? known.refusal : undefined;
}
