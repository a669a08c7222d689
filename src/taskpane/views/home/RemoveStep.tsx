import { useCallback, useState, type JSX } from "react";
import type { Removal } from "../../../workbook/removal/removeOurSheet";
import { ActionFooter } from "../../frame/ActionFooter";
import { ViewArea } from "../../frame/ViewArea";
import { useAnswer } from "../../hooks/useAnswer";
import { useWorkbook } from "../../hooks/useWorkbook";
import { useMessages } from "../../messages/message";
import { useComplain } from "../../messages/useComplain";
import { common } from "../../strings/common";
import { removalWords as words } from "../../strings/home";
import { usePageStyles } from "../page.styles";

interface RemoveStepProps {
  readonly sheet: string;
  readonly onRemoved: () => void;
  readonly onBack: () => void;
}

/** How many cells that refer to it are named. */
const NAMED = 8;

/** What goes with a ready model's sheet and what refers to it, and the button without which nothing goes. */
export function RemoveStep({ sheet, onRemoved, onBack }: RemoveStepProps): JSX.Element {
  const styles = usePageStyles();
  const workbook = useWorkbook();
  const { show } = useMessages();
  const complain = useComplain();
  const ask = useCallback(() => workbook.planRemoval(sheet), [sheet, workbook]);
  const { answer: plan, isRefused, askAgain } = useAnswer(ask);
  const [isRemoving, setRemoving] = useState(false);
  const missing = isRefused ? words.refused : words.looking;
  const notYet = isRemoving ? words.removing : plan ? undefined : missing;
  const remove = (removal: Removal) => {
    setRemoving(true);
    workbook
      .removeOurSheet(removal)
      .then(() => {
        onRemoved();
        onBack();
        show({ tone: "success", lines: [words.removed(sheet)] });
      })
      .catch((error: unknown) => {
        complain(error);
        askAgain();
      })
      .finally(() => setRemoving(false));
  };
  return (
    <ViewArea
      heading={words.heading(sheet)}
      onBack={onBack}
      footer={
        <ActionFooter
          primary={{ text: words.button, onClick: () => plan && remove(plan) }}
          notYet={notYet}
          secondary={{ text: common.cancel, onClick: onBack }}
        />
      }
      textOnly
    >
      {plan && (
        <>
          <p>{words.goes(sheet, plan.names.length)}</p>
          {plan.cells.length === 0 ? (
            <p>{words.nothingRefers}</p>
          ) : (
            <>
              <p>{words.refers(plan.cells.length)}</p>
              <ul>
                {plan.cells.slice(0, NAMED).map((cell) => (
                  <li key={cell}>{cell}</li>
                ))}
                {plan.cells.length > NAMED && <li>{words.more(plan.cells.length - NAMED)}</li>}
              </ul>
            </>
          )}
          {plan.unread.length > 0 && <p>{words.unread(plan.unread.join(", "))}</p>}
          <p className={styles.title}>{words.noUndo}</p>
        </>
      )}
    </ViewArea>
  );
}
