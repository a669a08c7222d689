import type { JSX } from "react";
import { ActionFooter } from "../frame/ActionFooter";
import { common } from "../strings/common";
import { insertWords } from "../strings/insert";
import { isReady } from "./insertState";
import { notYet } from "./notYet";
import type { Insert } from "./useInsert";

interface BlockFooterProps {
  readonly insert: Insert;
  /** What the button says in place of how many cells it writes. */
  readonly button?: string | undefined;
  /** Why nothing can be planned yet. */
  readonly missing?: string | undefined;
  readonly onBack: () => void;
}

/** The buttons under cells on their way into the sheet: write them, or go back; once written, only back. */
export function BlockFooter({ insert, button, missing, onBack }: BlockFooterProps): JSX.Element {
  const { done, plan, write, writing } = insert;
  if (done) return <ActionFooter primary={{ text: insertWords.done, onClick: onBack }} />;
  const text = button ?? (plan ? insertWords.button(plan.plan.cellCount) : insertWords.buttonWaiting);
  return (
    <ActionFooter
      primary={{ text, onClick: write }}
      notYet={missing ?? (isReady(insert) ? undefined : notYet(insert))}
      secondary={writing === undefined ? { text: common.cancel, onClick: onBack } : undefined}
    />
  );
}
