import { ActionButton } from "@fluentui/react/lib/Button";
import { ComboBox } from "@fluentui/react/lib/ComboBox";
import { Label } from "@fluentui/react/lib/Label";
import { TextField } from "@fluentui/react/lib/TextField";
import { useId, type JSX } from "react";
import { builder as words } from "../../strings/functions";
import { argumentName } from "./argumentName";
import type { GuideParameter } from "./functionGuide";
import { useFunctionStyles } from "./functions.styles";

interface ArgumentFieldProps {
  readonly parameter: GuideParameter;
  readonly typed: string;
  /** How what was typed is read. */
  readonly reading: string | undefined;
  readonly fault: string | undefined;
  readonly onType: (text: string) => void;
  readonly onUseSelection: () => void;
}

/** One argument: what it is, what is typed for it, and how that is read. */
export function ArgumentField(props: ArgumentFieldProps): JSX.Element {
  const { parameter, typed, reading, fault, onType, onUseSelection } = props;
  const { name, description, optional, usual, choices } = parameter;
  const styles = useFunctionStyles();
  const id = useId();
  const label = argumentName(name);
  const placeholder = usual === undefined ? "" : words.usually(usual);
  return (
    <div className={styles.argument}>
      <div className={styles.argumentLine}>
        <Label htmlFor={choices ? `${id}-input` : id} required={!optional}>
          {label}
        </Label>
        <ActionButton
          text={words.useSelection}
          ariaLabel={`${words.useSelection}: ${label}`}
          onClick={onUseSelection}
        />
      </div>
      {choices ? (
        <ComboBox
          id={id}
          ariaLabel={label}
          allowFreeform
          autoComplete="on"
          placeholder={placeholder}
          text={typed}
          options={choices.map((choice) => ({ key: choice, text: choice }))}
          onChange={(_, option, _index, text) => onType(option?.text ?? text ?? "")}
          {...(fault !== undefined && { errorMessage: fault })}
        />
      ) : (
        <TextField
          id={id}
          value={typed}
          placeholder={placeholder}
          spellCheck={false}
          autoComplete="off"
          errorMessage={fault}
          aria-describedby={`${id}-what`}
          onChange={(_, text = "") => onType(text)}
        />
      )}
      <div id={`${id}-what`} className={styles.quiet}>
        {reading ?? description}
      </div>
    </div>
  );
}
