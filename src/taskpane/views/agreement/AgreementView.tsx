import { useReducer, type JSX } from "react";
import { FocusOnArrival } from "../../frame/FocusOnArrival";
import { agreementReducer, startOfAgreement } from "./agreementState";
import { InsertStep } from "./InsertStep";
import { ListStep } from "./ListStep";

interface AgreementViewProps {
  readonly onBack: (() => void) | undefined;
}

/** A Local Area Agreement: its targets, and on top of them putting its sheet into the workbook. */
export function AgreementView({ onBack }: AgreementViewProps): JSX.Element {
  const [state, dispatch] = useReducer(agreementReducer, startOfAgreement);
  const { draft, opened, isInserting } = state;
  return (
    <>
      <ListStep draft={draft} opened={opened} hidden={isInserting} dispatch={dispatch} onBack={onBack} />
      {isInserting && (
        <FocusOnArrival.Provider value={true}>
          <InsertStep draft={draft} onBack={() => dispatch({ type: "insert", isInserting: false })} />
        </FocusOnArrival.Provider>
      )}
    </>
  );
}
