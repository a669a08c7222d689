import { useEffect, useRef, type Dispatch } from "react";
import { useWorkbook } from "../../hooks/useWorkbook";
import { useMessages } from "../../messages/message";
import { reasonOf } from "../../messages/reasonOf";
import { useComplain } from "../../messages/useComplain";
import { agreement as words } from "../../strings/agreement";
import { type AgreementDraft, keptDraft } from "./agreementDraft";
import type { AgreementAction } from "./agreementState";

const NAME = "agreement";
/** While a cell is being edited nothing can be read: asked again this often, until it can. */
const RETRY_MS = 1000;

/**
 * Opens the agreement that is kept with the workbook, unless the user has begun one by the time it can be read. What
 * comes back keeps the present one in its place.
 */
export function useKeptAgreement(draft: AgreementDraft, dispatch: Dispatch<AgreementAction>): () => void {
  const { choices } = useWorkbook();
  const { show } = useMessages();
  const complain = useComplain();
  const latest = useRef(draft);
  useEffect(() => {
    latest.current = draft;
  }, [draft]);

  useEffect(() => {
    let ended = false;
    let retry: ReturnType<typeof setTimeout> | undefined;
    const found = (read: unknown) => {
      const kept = keptDraft(read);
      if (ended || !kept) return;
      if (latest.current.targets.length > 0) return show({ tone: "warning", lines: words.keptAnother });
      dispatch({ type: "replace", draft: kept });
      show({ tone: "success", lines: [words.opened] });
    };
    const look = () => {
      choices.recall(NAME).then(found, (error: unknown) => {
        if (ended) return;
        if (reasonOf(error).kind === "editing") retry = setTimeout(look, RETRY_MS);
        else complain(error);
      });
    };
    look();
    return () => {
      ended = true;
      clearTimeout(retry);
    };
  }, [choices, complain, dispatch, show]);

  return () => {
    choices
      .keep(NAME, draft)
      .then(() => show({ tone: "success", lines: [words.kept] }))
      .catch(complain);
  };
}
