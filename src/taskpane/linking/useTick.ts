import type { LinkOffer } from "../../sheets/links/offers";
import { useWorkbook } from "../hooks/useWorkbook";
import { readDecided, readLabels } from "./decided";
import type { LinkFieldsProps } from "./LinkFields";
import type { TickAction } from "./tickedLinks";

/** What a tick does: it is told at once, and what the sheet that is linked to has once that has been read. */
export function useTick(
  offers: readonly LinkOffer[],
  dispatch: (action: TickAction) => void,
): LinkFieldsProps["onTick"] {
  const workbook = useWorkbook();
  return (from, link, source) => {
    const offer = offers.find((one) => one.model.id === from);
    const isOther = link && source && offer;
    dispatch({ type: "tick", from, ticked: isOther ? { ...link, read: undefined } : link });
    if (!isOther) return;
    // What cannot be read decides nothing, and of lists nothing is linked.
    const reading = [readDecided(workbook, offer, source), readLabels(workbook, offer, source)] as const;
    void Promise.all(reading).then(([chosen, read]) =>
      dispatch({ type: "labelled", from, prefix: link.prefix, read, chosen }),
    );
  };
}
