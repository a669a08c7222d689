import { useMemo, useReducer, type JSX } from "react";
import { stamped } from "../../../sheets/edition";
import { withoutBeginnings } from "../../../sheets/links/offers";
import { localAreaAgreement, localAreaAgreementOf } from "../../../sheets/models/localAreaAgreement";
import { linked } from "../../../sheets/plan/draft";
import { ViewArea } from "../../frame/ViewArea";
import { ConfirmTarget } from "../../insert/ConfirmTarget";
import { SheetsFooter } from "../../insert/SheetsFooter";
import { useInsert } from "../../insert/useInsert";
import { LinkFields } from "../../linking/LinkFields";
import { isReading, linksTicked, tickedReducer } from "../../linking/tickedLinks";
import { useLinkOffers } from "../../linking/useLinkOffers";
import { useTick } from "../../linking/useTick";
import { inserting as words } from "../../strings/agreement";
import { modelWords } from "../../strings/models";
import { type AgreementDraft, expectedNumber } from "./agreementDraft";
import { agreementRows } from "./agreementRows";

interface InsertStepProps {
  /** Without a fault. */
  readonly draft: AgreementDraft;
  readonly onBack: () => void;
}

/** The agreement's sheet: what is on it, and the button that adds it. */
export function InsertStep({ draft, onBack }: InsertStepProps): JSX.Element {
  const [ticked, dispatch] = useReducer(tickedReducer, {});
  const all = useLinkOffers(localAreaAgreement);
  const offers = useMemo(() => withoutBeginnings(all), [all]);
  const isWaiting = isReading(ticked);
  const links = useMemo(() => linksTicked(offers, ticked), [offers, ticked]);
  const insertable = useMemo(() => {
    if (isWaiting) return undefined;
    const { firstYear, expected } = draft;
    const sheets = localAreaAgreementOf(agreementRows(draft), firstYear, expectedNumber(expected));
    return { draft: stamped(localAreaAgreement, linked(sheets, links)) };
  }, [draft, isWaiting, links]);
  const tick = useTick(offers, dispatch);
  const insert = useInsert(insertable);
  return (
    <ViewArea
      heading={words.heading}
      // A long write is stopped with its own button, which takes it back.
      onBack={insert.writing === undefined ? onBack : undefined}
      footer={
        <SheetsFooter
          insert={insert}
          title={words.heading}
          missing={isWaiting ? modelWords.readingLinks : undefined}
          onBack={onBack}
        />
      }
    >
      {!insert.done && (
        <>
          <p>{words.intro}</p>
          {offers.length > 0 && <LinkFields offers={offers} ticked={ticked} onTick={tick} />}
        </>
      )}
      <ConfirmTarget insert={insert} />
    </ViewArea>
  );
}
