import { DefaultButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import { ViewArea } from "../../frame/ViewArea";
import { helpWords } from "../../strings/pages";
import { usePageStyles } from "../page.styles";

interface HelpViewProps {
  readonly onFunctions: () => void;
  readonly onKeyboard: () => void;
  readonly onWelcome: () => void;
  readonly onBack?: (() => void) | undefined;
}

/** The first steps, and where to go from here. */
export function HelpView({ onFunctions, onKeyboard, onWelcome, onBack }: HelpViewProps): JSX.Element {
  const styles = usePageStyles();
  const { heading, steps, functions, keyboard, welcome } = helpWords;
  return (
    <ViewArea heading={heading} onBack={onBack}>
      <ol>
        {steps.map((step) => (
          <li key={step} className={styles.text}>
            {step}
          </li>
        ))}
      </ol>
      <div className={styles.choices}>
        <DefaultButton text={functions} onClick={onFunctions} />
        <DefaultButton text={keyboard} onClick={onKeyboard} />
        <DefaultButton text={welcome} onClick={onWelcome} />
      </div>
    </ViewArea>
  );
}
