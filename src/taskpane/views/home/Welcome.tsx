import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import { ViewArea } from "../../frame/ViewArea";
import type { Destination } from "../../navigation/destinations";
import { homeWords } from "../../strings/home";
import { usePageStyles } from "../page.styles";

interface WelcomeProps {
  readonly onOpen: (destination: Destination) => void;
  readonly onBack?: (() => void) | undefined;
}

/** The model with which a first user begins. */
const FIRST_MODEL = "budget-gap";

/** The first view: what this is for, what can be done at once, and the way past it. */
export function Welcome({ onOpen, onBack }: WelcomeProps): JSX.Element {
  const styles = usePageStyles();
  const browse = () => onOpen({ view: "catalogue" });
  return (
    <ViewArea heading={homeWords.heading} onBack={onBack}>
      <p className={styles.lead}>{homeWords.sentence}</p>
      <div className={styles.choices}>
        <PrimaryButton
          text={homeWords.tryExample}
          onClick={() => onOpen({ view: "budget", section: FIRST_MODEL, fill: "example" })}
        />
        <DefaultButton text={homeWords.ownSheet} onClick={() => onOpen({ view: "models", fill: "own" })} />
        <DefaultButton text={homeWords.browse} onClick={browse} />
        <DefaultButton text={homeWords.skip} onClick={browse} />
      </div>
      <p>
        {homeWords.inCells} <code className={styles.code}>{homeWords.inCellsExample}</code>{" "}
        {homeWords.inCellsRest}
      </p>
      <p className={styles.quiet}>{homeWords.promise}</p>
    </ViewArea>
  );
}
