import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import { ViewArea } from "../../frame/ViewArea";
import type { Destination } from "../../navigation/destinations";
import { homeWords } from "../../strings/frame";
import { usePageStyles } from "../page.styles";

interface HomeViewProps {
  readonly onOpen: (destination: Destination) => void;
}

/** The model with which a first user begins. */
const FIRST_MODEL = "budget-gap";

/** The first view: what this is for, what can be done at once, and the way past it. */
export function HomeView({ onOpen }: HomeViewProps): JSX.Element {
  const styles = usePageStyles();
  const beginWith = (fill: "example" | "own") => () => onOpen({ view: "budget", section: FIRST_MODEL, fill });
  const browse = () => onOpen({ view: "catalogue" });
  return (
    <ViewArea heading={homeWords.heading}>
      <p className={styles.lead}>{homeWords.sentence}</p>
      <div className={styles.choices}>
        <PrimaryButton text={homeWords.tryExample} onClick={beginWith("example")} />
        <DefaultButton text={homeWords.ownSheet} onClick={beginWith("own")} />
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
