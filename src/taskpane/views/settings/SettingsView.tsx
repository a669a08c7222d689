import { Checkbox } from "@fluentui/react/lib/Checkbox";
import { useState, type JSX } from "react";
import { USUAL, type Conventions } from "../../../sheets/conventions";
import { useConventions } from "../../conventions/useConventions";
import { ActionFooter } from "../../frame/ActionFooter";
import { isShare } from "../../frame/share";
import { ViewArea } from "../../frame/ViewArea";
import { useMessages } from "../../messages/message";
import { useComplain } from "../../messages/useComplain";
import { modelWords } from "../../strings/models";
import { settingsWords as words } from "../../strings/settings";
import { usePageStyles } from "../page.styles";
import { ConventionFields } from "./ConventionFields";

/** What the organisation has agreed on for its sheets: kept on this machine, or with the workbook where the user says so. */
export function SettingsView({ onBack }: { readonly onBack?: (() => void) | undefined }): JSX.Element {
  const styles = usePageStyles();
  const { conventions, keptWith, keep } = useConventions();
  const { show } = useMessages();
  const complain = useComplain();
  const [changed, setChanged] = useState<Partial<Conventions>>({});
  const [ticked, setTicked] = useState<boolean>();
  const draft = { ...conventions, ...changed };
  const withWorkbook = ticked ?? keptWith === "workbook";
  const where = withWorkbook ? "workbook" : "machine";
  const isSame = same(draft, conventions) && where === (keptWith ?? "machine");
  const save = () => {
    keep({ ...draft, organisation: draft.organisation.trim() }, where)
      .then(() => {
        setChanged({});
        setTicked(undefined);
        show({ tone: "success", lines: [words.saved[where], words.now] });
      })
      .catch(complain);
  };
  const restore = () => setChanged({ ...USUAL, organisation: draft.organisation });
  return (
    <ViewArea
      heading={words.heading}
      onBack={onBack}
      footer={
        <ActionFooter
          primary={{ text: words.save, onClick: save }}
          notYet={isShare(draft.amberBand) ? (isSame ? words.unchanged : undefined) : modelWords.shareWrong}
          secondary={{ text: words.restore, onClick: restore }}
        />
      }
    >
      <p className={styles.text}>{words.intro}</p>
      <ConventionFields conventions={draft} onChange={(change) => setChanged({ ...changed, ...change })} />
      <div className={styles.choices}>
        <Checkbox
          label={words.withWorkbook}
          checked={withWorkbook}
          onChange={(_, checked = false) => setTicked(checked)}
        />
        <span className={styles.quiet}>{words.onMachine}</span>
      </div>
    </ViewArea>
  );
}

const same = (one: Conventions, other: Conventions): boolean =>
  (Object.keys(USUAL) as (keyof Conventions)[]).every((name) => one[name] === other[name]);
