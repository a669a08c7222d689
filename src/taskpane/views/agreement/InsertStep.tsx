import { useMemo, type JSX } from "react";
import { localAreaAgreementOf } from "../../../sheets/models/localAreaAgreement";
import { ViewArea } from "../../frame/ViewArea";
import { ConfirmTarget } from "../../insert/ConfirmTarget";
import { SheetsFooter } from "../../insert/SheetsFooter";
import { useInsert } from "../../insert/useInsert";
import { inserting as words } from "../../strings/agreement";
import { type AgreementDraft, expectedNumber } from "./agreementDraft";
import { agreementRows } from "./agreementRows";

interface InsertStepProps {
  /** Without a fault. */
  readonly draft: AgreementDraft;
  readonly onBack: () => void;
}

/** The agreement's sheet: what is on it, and the button that adds it. */
export function InsertStep({ draft, onBack }: InsertStepProps): JSX.Element {
  const insertable = useMemo(() => {
    const { firstYear, expected } = draft;
    return { draft: localAreaAgreementOf(agreementRows(draft), firstYear, expectedNumber(expected)) };
  }, [draft]);
  const insert = useInsert(insertable);
  return (
    <ViewArea
      heading={words.heading}
      // A long write is stopped with its own button, which takes it back.
      onBack={insert.writing === undefined ? onBack : undefined}
      footer={<SheetsFooter insert={insert} title={words.heading} onBack={onBack} />}
    >
      {!insert.done && <p>{words.intro}</p>}
      <ConfirmTarget insert={insert} />
    </ViewArea>
  );
}
