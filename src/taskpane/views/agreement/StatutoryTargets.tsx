import { DefaultButton } from "@fluentui/react/lib/Button";
import { TextField } from "@fluentui/react/lib/TextField";
import type { JSX } from "react";
import { statutoryTargets } from "../../../catalogue/inPane/statutoryTargets";
import { useCatalogue } from "../../hooks/useCatalogue";
import { adding } from "../../strings/agreement";
import { useAgreementStyles } from "./agreement.styles";
import { type AgreementDraft, expectedNumber } from "./agreementDraft";
import { asTarget } from "./agreementRows";
import { NationalSearch } from "./NationalSearch";
import { TargetGroup } from "./TargetGroup";
import type { TargetList } from "./useTargetList";

interface StatutoryTargetsProps {
  readonly draft: AgreementDraft;
  readonly lists: TargetList;
  readonly onExpect: (text: string) => void;
}

/** The statutory education and early years targets: those the catalogue marks in one press, others one by one. */
export function StatutoryTargets({ draft, lists, onExpect }: StatutoryTargetsProps): JSX.Element {
  const styles = useAgreementStyles();
  const { withKey } = useCatalogue();
  const marked = statutoryTargets()
    .filter((key) => lists.offered.has(key))
    .flatMap((key) => withKey(key) ?? []);
  return (
    <TargetGroup kind="statutory" draft={draft} lists={lists}>
      <p className={styles.quiet}>{adding.statutoryNote}</p>
      <div className={styles.adding}>
        <TextField
          label={adding.expected}
          inputMode="numeric"
          autoComplete="off"
          value={draft.expected}
          errorMessage={expectedNumber(draft.expected) === undefined ? adding.expectedWrong : undefined}
          onChange={(_, text = "") => onExpect(text)}
        />
        <DefaultButton
          text={marked.length > 0 ? adding.addStatutory(marked.length) : adding.allStatutory}
          disabled={marked.length === 0}
          allowDisabledFocus
          onClick={() => lists.add(marked.map((indicator) => asTarget(indicator, "statutory")))}
        />
      </div>
      <NationalSearch kind="statutory" label={adding.searchStatutory} lists={lists} />
    </TargetGroup>
  );
}
