import { ActionButton } from "@fluentui/react/lib/Button";
import { Link } from "@fluentui/react/lib/Link";
import { TextField } from "@fluentui/react/lib/TextField";
import { useMemo, useRef, type Dispatch, type JSX } from "react";
import { financialYear } from "../../../model/years";
import { ActionFooter } from "../../frame/ActionFooter";
import { ViewArea } from "../../frame/ViewArea";
import { useAnnouncedChange } from "../../hooks/useAnnouncedChange";
import { useMessages } from "../../messages/message";
import { agreement as words, findings as findingWords } from "../../strings/agreement";
import { useAgreementStyles } from "./agreement.styles";
import type { AgreementDraft } from "./agreementDraft";
import { EMPTY_DRAFT, type AgreementAction, type Opened } from "./agreementState";
import { countsInWords } from "./agreementWords";
import { DesignatedTargets } from "./DesignatedTargets";
import { draftFault } from "./agreementRows";
import { Findings } from "./Findings";
import { findingsOf } from "./findingGroups";
import { LocalTargets } from "./LocalTargets";
import { StatutoryTargets } from "./StatutoryTargets";
import { useKeptAgreement } from "./useKeptAgreement";
import { useTargetList } from "./useTargetList";

interface ListStepProps {
  readonly draft: AgreementDraft;
  readonly opened: Opened | undefined;
  readonly hidden: boolean;
  readonly dispatch: Dispatch<AgreementAction>;
  readonly onBack: (() => void) | undefined;
}

/** The targets in their three lists, counted, with what is wrong with them. */
export function ListStep({ draft, opened, hidden, dispatch, onBack }: ListStepProps): JSX.Element {
  const styles = useAgreementStyles();
  const { show } = useMessages();
  const keep = useKeptAgreement(draft, dispatch);
  const lists = useTargetList(draft, opened, dispatch);
  const findings = useMemo(() => findingsOf(draft), [draft]);
  const findingsHeading = useRef<HTMLHeadingElement>(null);
  const counts = countsInWords(draft);
  const size = draft.targets.length;
  const found = findingWords.heading(findings.count);
  useAnnouncedChange(`${counts.join(", ")}. ${found}.`);

  const afresh = () => {
    dispatch({ type: "replace", draft: EMPTY_DRAFT });
    const undo = () => dispatch({ type: "replace", draft });
    show({ tone: "success", lines: [words.cleared(size)], undo });
  };
  return (
    <ViewArea
      heading={words.heading}
      hidden={hidden}
      onBack={onBack}
      top={
        <div className={styles.counts}>
          {counts.map((count) => (
            <span key={count}>{count}</span>
          ))}
          {size > 0 && <Link onClick={() => findingsHeading.current?.focus()}>{found}</Link>}
        </div>
      }
      footer={
        <ActionFooter
          primary={{
            text: words.insert(size),
            onClick: () => dispatch({ type: "insert", isInserting: true }),
          }}
          notYet={draftFault(draft)}
          secondary={size > 0 ? { text: words.keep, onClick: keep } : undefined}
        />
      }
    >
      {size === 0 && <p>{words.intro}</p>}
      <TextField
        label={words.firstYear}
        value={draft.firstYear}
        errorMessage={financialYear(draft.firstYear) === undefined ? words.yearWrong : undefined}
        onChange={(_, text = "") => dispatch({ type: "firstYear", text })}
      />
      <DesignatedTargets draft={draft} lists={lists} />
      <StatutoryTargets
        draft={draft}
        lists={lists}
        onExpect={(text) => dispatch({ type: "expected", text })}
      />
      <LocalTargets draft={draft} lists={lists} />
      <Findings findings={findings} isEmpty={size === 0} heading={findingsHeading} onOpen={lists.openCode} />
      <ActionButton
        className={styles.afresh}
        text={words.afresh}
        disabled={size === 0}
        allowDisabledFocus
        onClick={afresh}
      />
    </ViewArea>
  );
}
