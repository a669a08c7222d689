import { useMemo, type Dispatch } from "react";
import { printedCode } from "../../../catalogue/codes/printedCode";
import { useAnnounce } from "../../hooks/useAnnounce";
import { useMessages } from "../../messages/message";
import { adding, target as words } from "../../strings/agreement";
import type { AgreementDraft, DraftTarget, NewTarget } from "./agreementDraft";
import { inOrder, offeredKeys } from "./agreementRows";
import type { AgreementAction, FigurePlace, Opened } from "./agreementState";
import { targetName } from "./agreementWords";

/** What can be done with the targets of an agreement. */
export interface TargetList {
  /** Keys of the national indicators that it does not list yet. */
  readonly offered: ReadonlySet<string>;
  readonly opened: Opened | undefined;
  readonly add: (targets: readonly NewTarget[]) => void;
  /** Opens the figures of a target, or closes those that are open. */
  readonly open: (target: DraftTarget | undefined) => void;
  /** Opens the figures of the last target of this printed code: of two that are the same it is the one too many. */
  readonly openCode: (code: string) => void;
  readonly enter: (target: DraftTarget, place: FigurePlace, text: string) => void;
  /** Takes a target out of the list, with Undo. */
  readonly remove: (target: DraftTarget) => void;
}

export function useTargetList(
  draft: AgreementDraft,
  opened: Opened | undefined,
  dispatch: Dispatch<AgreementAction>,
): TargetList {
  const { show } = useMessages();
  const announce = useAnnounce();
  const offered = useMemo(() => offeredKeys(draft), [draft]);
  const open = (target: DraftTarget | undefined) => dispatch({ type: "open", id: target?.id });
  return {
    offered,
    opened,
    open,
    openCode: (code) =>
      open(
        inOrder(draft)
          .filter((target) => printedCode(target.code) === code)
          .at(-1),
      ),
    add: (targets) => {
      const [first] = targets;
      if (!first) return;
      // Undo of what was taken away before would now take this away.
      show(undefined);
      dispatch({ type: "add", targets });
      announce(targets.length === 1 ? adding.added(targetName(first)) : adding.addedSeveral(targets.length));
    },
    enter: ({ id }, place, text) => dispatch({ type: "figure", id, place, text }),
    remove: (target) => {
      const name = targetName(target);
      const place = draft.targets.indexOf(target);
      const undo = () => {
        dispatch({ type: "restore", target, place });
        show({ tone: "success", lines: [words.back(name)] });
      };
      dispatch({ type: "remove", id: target.id });
      show({ tone: "success", lines: [words.removed(name)], undo });
    },
  };
}
