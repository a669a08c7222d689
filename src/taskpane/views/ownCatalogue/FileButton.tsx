import { DefaultButton } from "@fluentui/react/lib/Button";
import { useRef, type JSX } from "react";
import { source as words } from "../../strings/ownCatalogue";

interface FileButtonProps {
  readonly disabled: boolean;
  readonly onChoose: (file: File) => void;
}

/** A button that opens the computer's dialog for choosing a file. */
export function FileButton({ disabled, onChoose }: FileButtonProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <DefaultButton
        text={words.choose}
        disabled={disabled}
        allowDisabledFocus
        onClick={() => input.current?.click()}
      />
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,.xlsx"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // Emptied, so that the same file can be chosen again once it has been mended.
          if (file) onChoose(file);
          currentTarget.value = "";
        }}
      />
    </>
  );
}
