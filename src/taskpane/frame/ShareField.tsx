import { TextField } from "@fluentui/react/lib/TextField";
import { useState, type JSX } from "react";
import { asPercentage, shareOf } from "./share";

interface ShareFieldProps {
  readonly label: string;
  readonly share: number;
  readonly wrong: string | undefined;
  /** Not a number while what is typed is no percentage. */
  readonly onChoose: (share: number) => void;
}

/** A share, typed as a percentage; it stays as it is typed while that is the share. */
export function ShareField({ label, share, wrong, onChoose }: ShareFieldProps): JSX.Element {
  const [text, setText] = useState("");
  const isTyped = Object.is(shareOf(text), share);
  return (
    <TextField
      label={label}
      suffix="%"
      inputMode="decimal"
      value={isTyped ? text : asPercentage(share)}
      errorMessage={wrong}
      onChange={(_, typed = "") => {
        setText(typed);
        onChoose(shareOf(typed));
      }}
    />
  );
}
