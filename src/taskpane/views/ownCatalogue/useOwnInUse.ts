import type { Dispatch } from "react";
import type { OwnCatalogue } from "../../../catalogue/own/ownCatalogue";
import { useOwnCatalogue } from "../../hooks/useOwnCatalogue";
import { useWorkbook } from "../../hooks/useWorkbook";
import { useMessages } from "../../messages/message";
import { inUse } from "../../strings/ownCatalogue";
import type { OwnAction } from "./ownState";

interface OwnInUse {
  readonly own: OwnCatalogue | undefined;
  /** Puts a catalogue of the user's into use at once, and has this machine keep it if it can. */
  readonly take: (own: OwnCatalogue) => void;
  readonly stopUsing: (own: OwnCatalogue) => void;
}

/** The catalogue of the user's that is in use. */
export function useOwnInUse(dispatch: Dispatch<OwnAction>): OwnInUse {
  const { own, bring } = useOwnCatalogue();
  const { ownCatalogue } = useWorkbook();
  const { show } = useMessages();
  const keep = (own: OwnCatalogue, sentence: string) => {
    bring(own);
    show({ tone: "success", lines: [sentence] });
    void ownCatalogue.keep(own).then((kept) => {
      dispatch({ type: "kept", kept });
      if (!kept) show({ tone: "warning", lines: [sentence, ...inUse.noRoom] });
    });
  };
  return {
    own,
    take: (own) => keep(own, inUse.used(own.indicators.length)),
    stopUsing: (own) => {
      bring(undefined);
      void ownCatalogue.forget();
      const undo = () => keep(own, inUse.back(own.name));
      show({ tone: "success", lines: [inUse.stopped(own.name)], undo });
    },
  };
}
