import { DefaultButton } from "@fluentui/react/lib/Button";
import { TextField, type ITextField } from "@fluentui/react/lib/TextField";
import { useRef, useState, type FormEvent, type JSX } from "react";
import { useCatalogue } from "../../hooks/useCatalogue";
import { adding } from "../../strings/agreement";
import { useAgreementStyles } from "./agreement.styles";
import type { AgreementDraft } from "./agreementDraft";
import { localTarget } from "./agreementRows";
import { TargetGroup } from "./TargetGroup";
import type { TargetList } from "./useTargetList";

interface LocalTargetsProps {
  readonly draft: AgreementDraft;
  readonly lists: TargetList;
}

/** The local targets, by a code and a title of the user's; a code of the catalogue brings its title along. */
export function LocalTargets({ draft, lists }: LocalTargetsProps): JSX.Element {
  const styles = useAgreementStyles();
  const { find } = useCatalogue();
  const [code, setCode] = useState("");
  const [title, setTitle] = useState("");
  const [isAsked, setAsked] = useState(false);
  const codeField = useRef<ITextField>(null);
  const target = localTarget(code, title, find);
  const fault = target ? undefined : adding.needsCode;
  const add = (event: FormEvent) => {
    event.preventDefault();
    setAsked(!target);
    if (!target) return;
    lists.add([target]);
    setCode("");
    setTitle("");
    codeField.current?.focus();
  };
  return (
    <TargetGroup kind="local" draft={draft} lists={lists}>
      <form className={styles.adding} noValidate onSubmit={add}>
        <TextField
          componentRef={codeField}
          label={adding.code}
          autoComplete="off"
          maxLength={20}
          value={code}
          onChange={(_, text = "") => setCode(text)}
        />
        <TextField
          label={adding.title}
          autoComplete="off"
          maxLength={200}
          value={title}
          placeholder={title === "" ? target?.title : undefined}
          errorMessage={isAsked ? fault : undefined}
          onChange={(_, text = "") => setTitle(text)}
        />
        <DefaultButton text={adding.addLocal} type="submit" />
      </form>
    </TargetGroup>
  );
}
