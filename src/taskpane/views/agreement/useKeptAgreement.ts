import { useEffect, useRef, type Dispatch } from "react";
import { askWorkbook } from "../../hooks/askWorkbook";
import { useWorkbook } from "../../hooks/useWorkbook";
import { useMessages } from "../../messages/message";
import { reasonOf } from "../../messages/reasonOf";
import { useComplain } from "../../messages/useComplain";
import { agreement as words } from "../../strings/agreement";
import { type AgreementDraft, keptDraft } from "./agreementDraft";
import type { AgreementAction } from "./agreementState";

const NAME = "agreement";

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
    const found = (read: unknown) => {
      const kept = keptDraft(read);
      if (!kept) return;
      if (latest.current.targets.length > 0) return show({ tone: "warning", lines: words.keptAnother });
      dispatch({ type: "replace", draft: kept });
      show({ tone: "success", lines: [words.opened] });
    };
    return askWorkbook(
      () => choices.recall(NAME),
      found,
      (error) => reasonOf(error).kind !== "editing" && complain(error),
    );
  }, [choices, complain, dispatch, show]);

  return () => {
    choices
      .keep(NAME, draft)
      .then(() => show({ tone: "success", lines: [words.kept] }))
      .catch(complain);
  };
}
