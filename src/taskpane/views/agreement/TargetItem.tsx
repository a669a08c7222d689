import { IconButton } from "@fluentui/react/lib/Button";
import type { ITextField } from "@fluentui/react/lib/TextField";
import { useEffect, useId, useRef, type JSX, type KeyboardEvent } from "react";
import { printedCode } from "../../../catalogue/codes/printedCode";
import { target as words } from "../../strings/agreement";
import { useAgreementStyles } from "./agreement.styles";
import type { DraftTarget } from "./agreementDraft";
import type { FigurePlace, Opened } from "./agreementState";
import { FigureFields } from "./FigureFields";
import { figuresInWords, targetName } from "./agreementWords";

interface TargetItemProps {
  readonly target: DraftTarget;
  readonly firstYear: string;
  /** Each asking is an object of its own, and brings the keyboard to the first field. */
  readonly opened: Opened | undefined;
  readonly onOpen: (open: boolean) => void;
  readonly onEnter: (place: FigurePlace, text: string) => void;
  readonly onRemove: () => void;
}

/** A target with its figures in words; opened, with a field for each. Enter and Escape lead back out of the fields. */
export function TargetItem(props: TargetItemProps): JSX.Element {
  const { target, firstYear, opened, onOpen, onEnter, onRemove } = props;
  const styles = useAgreementStyles();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const firstField = useRef<ITextField>(null);
  useEffect(() => {
    if (opened) firstField.current?.focus();
  }, [opened]);
  const leave = ({ key }: KeyboardEvent) => {
    if (key !== "Enter" && key !== "Escape") return;
    onOpen(false);
    button.current?.focus();
  };
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <button
          ref={button}
          type="button"
          className={styles.open}
          aria-expanded={opened !== undefined}
          aria-controls={opened && id}
          onClick={() => onOpen(!opened)}
        >
          <span className={styles.title}>
            <span className={styles.code}>{printedCode(target.code)}</span> {target.title}
          </span>{" "}
          <span className={styles.said}>{figuresInWords(target)}</span>
        </button>
        <IconButton
          iconProps={{ iconName: "Cancel" }}
          ariaLabel={words.remove(targetName(target))}
          onClick={onRemove}
        />
      </div>
      {opened && (
        <div id={id} role="group" aria-label={words.figuresOf(targetName(target))} onKeyDown={leave}>
          <FigureFields target={target} firstYear={firstYear} firstField={firstField} onEnter={onEnter} />
        </div>
      )}
    </li>
  );
}
