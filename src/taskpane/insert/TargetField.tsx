import { ActionButton } from "@fluentui/react/lib/Button";
import { Label } from "@fluentui/react/lib/Label";
import { TextField } from "@fluentui/react/lib/TextField";
import { useId, type JSX } from "react";
import { insertWords } from "../strings/insert";
import { useInsertStyles } from "./insert.styles";

interface TargetFieldProps {
  readonly target: string;
  /** What is wrong with it, and what to do. */
  readonly wrong: string | undefined;
  readonly onAim: (target: string) => void;
  readonly onUseSelection: () => void;
}

/** The first cell of the block: typed, or taken from the selection. */
export function TargetField({ target, wrong, onAim, onUseSelection }: TargetFieldProps): JSX.Element {
  const styles = useInsertStyles();
  const id = useId();
  return (
    <div>
      <div className={styles.targetLine}>
        <Label htmlFor={id}>{insertWords.target}</Label>
        <ActionButton text={insertWords.useSelection} onClick={onUseSelection} />
      </div>
      <TextField
        id={id}
        value={target}
        onChange={(_, text = "") => onAim(text)}
        errorMessage={wrong}
        spellCheck={false}
        autoComplete="off"
      />
    </div>
  );
}
