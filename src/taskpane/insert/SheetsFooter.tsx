import type { JSX } from "react";
import { ActionFooter } from "../frame/ActionFooter";
import { quoteSheetName } from "../../grid/address";
import { cellName } from "../../grid/cell";
import { useWorkbook } from "../hooks/useWorkbook";
import { useComplain } from "../messages/useComplain";
import { common } from "../strings/common";
import { modelWords } from "../strings/models";
import { isReady } from "./insertState";
import { notYet } from "./notYet";
import type { Insert } from "./useInsert";

interface SheetsFooterProps {
  readonly insert: Insert;
  /** What the sheets are, while they have no name yet. */
  readonly title: string;
  /** What is missing before they can be planned. */
  readonly missing?: string | undefined;
  readonly onBack: () => void;
}

/** The buttons under new sheets: first the one that adds them, then the one that leads to them. */
export function SheetsFooter({ insert, title, missing, onBack }: SheetsFooterProps): JSX.Element {
  const workbook = useWorkbook();
  const complain = useComplain();
  const { done, plan } = insert;
  const sheets = plan?.to === "sheet" ? plan.plan.sheets : [];
  if (done) {
    const [first] = sheets;
    const start = first
      ? `${quoteSheetName(first.name)}!${cellName(first.start.row, first.start.column)}`
      : done.address;
    const show = () => void workbook.selectRange(start).catch(complain);
    return (
      <ActionFooter
        primary={{ text: modelWords.show(first?.name ?? title), onClick: show }}
        secondary={{ text: modelWords.done, onClick: onBack }}
      />
    );
  }
  const waiting = isReady(insert) ? undefined : notYet(insert);
  const text = missing === undefined ? modelWords.button(sheets.length || 1) : modelWords.buttonWaiting;
  return (
    <ActionFooter
      primary={{ text, onClick: insert.write }}
      notYet={missing ?? waiting}
      secondary={insert.writing === undefined ? { text: common.cancel, onClick: onBack } : undefined}
    />
  );
}
