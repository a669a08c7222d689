import { useCallback, useState, type JSX } from "react";
import type { UpdatePlan } from "../../../workbook/updating/planUpdate";
import type { UpdateTrial } from "../../../workbook/updating/tryUpdate";
import { useConventions } from "../../conventions/useConventions";
import { ActionFooter } from "../../frame/ActionFooter";
import { ViewArea } from "../../frame/ViewArea";
import { useAnswer } from "../../hooks/useAnswer";
import { useWorkbook } from "../../hooks/useWorkbook";
import { useUndo } from "../../insert/useUndo";
import { useMessages } from "../../messages/message";
import { useComplain } from "../../messages/useComplain";
import { common } from "../../strings/common";
import { updatingWords as words } from "../../strings/updating";
import { UpdateChanges } from "./UpdateChanges";

interface UpdateStepProps {
  readonly sheet: string;
  readonly onUpdated: () => void;
  readonly onBack: () => void;
}

/** What becomes of a sheet of an earlier version: what is carried, what has no place, which figures change. */
export function UpdateStep({ sheet, onUpdated, onBack }: UpdateStepProps): JSX.Element {
  const workbook = useWorkbook();
  const { conventions } = useConventions();
  const { show } = useMessages();
  const complain = useComplain();
  const takeBack = useUndo();
  const ask = useCallback(() => workbook.planUpdate(sheet, conventions), [conventions, sheet, workbook]);
  const { answer: plan, isRefused, askAgain } = useAnswer(ask);
  const [tried, setTried] = useState<{ readonly plan: UpdatePlan; readonly trial: UpdateTrial }>();
  const [busy, setBusy] = useState<string>();
  // What was worked out of another plan says nothing of this one.
  const trial = tried && tried.plan === plan ? tried.trial : undefined;
  const refusedOf = (error: unknown) => {
    complain(error);
    askAgain();
  };
  const work = (toTry: UpdatePlan) => {
    setBusy(words.trying);
    workbook
      .tryUpdate(toTry)
      .then((found) => setTried({ plan: toTry, trial: found }))
      .catch(refusedOf)
      .finally(() => setBusy(undefined));
  };
  const update = (toWrite: UpdatePlan) => {
    setBusy(words.updating);
    workbook
      .updateSheet(toWrite)
      .then((done) => {
        onUpdated();
        onBack();
        const undo = () => takeBack(done, onUpdated);
        show({ tone: "success", lines: [words.updated(sheet, done.cellCount)], address: done.address, undo });
      })
      .catch(refusedOf)
      .finally(() => setBusy(undefined));
  };
  const missing = isRefused ? words.refused : words.looking;
  const primary = trial ? { text: words.button, run: update } : { text: words.try, run: work };
  return (
    <ViewArea
      heading={words.heading(sheet)}
      onBack={onBack}
      footer={
        <ActionFooter
          primary={{ text: primary.text, onClick: () => plan && primary.run(plan) }}
          notYet={busy ?? (plan ? undefined : missing)}
          secondary={{ text: common.cancel, onClick: onBack }}
        />
      }
      textOnly
    >
      {plan && <UpdateChanges plan={plan} trial={trial} />}
    </ViewArea>
  );
}
