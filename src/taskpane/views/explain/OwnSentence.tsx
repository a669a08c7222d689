import { useEffect, useState, type JSX } from "react";
import type { Asks } from "../../../explain/explained";
import { useWorkbook } from "../../hooks/useWorkbook";
import { ownRefusal, type OwnRefusal } from "../../refusals/ownRefusal";
import { explain as words } from "../../strings/explain";

/** The sentence with which one of our functions refuses. */
export function OwnSentence({ asks }: { readonly asks: Asks }): JSX.Element | null {
  const workbook = useWorkbook();
  const [said, setSaid] = useState<string>();
  useEffect(() => {
    let ended = false;
    const tell = (refusal: OwnRefusal | undefined) =>
      !ended && setSaid(refusal && words.message(asks.id, refusal.sentence));
    ownRefusal(workbook, asks).then(tell, () => undefined);
    return () => {
      ended = true;
    };
  }, [asks, workbook]);
  return said ? <p>{said}</p> : null;
}
