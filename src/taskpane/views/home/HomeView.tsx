import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import { ViewArea } from "../../frame/ViewArea";
import type { Destination } from "../../navigation/destinations";
import { strings } from "../../strings";
import { usePageStyles } from "../page.styles";

interface HomeViewProps {
  readonly onOpen: (destination: Destination) => void;
}

/** The model with which a first user begins. */
const FIRST_MODEL = "budget-gap";

/** The first view: what this is for, what can be done at once, and the way past it. */
export function HomeView({ onOpen }: HomeViewProps): JSX.Element {
  const styles = usePageStyles();
  const { home } = strings;
  const beginWith = (fill: "example" | "own") => () => onOpen({ view: "budget", section: FIRST_MODEL, fill });
  const browse = () => onOpen({ view: "catalogue" });
  return (
    <ViewArea heading={home.heading}>
      <p className={styles.lead}>{home.sentence}</p>
      <div className={styles.choices}>
        <PrimaryButton text={home.tryExample} onClick={beginWith("example")} />
        <DefaultButton text={home.ownSheet} onClick={beginWith("own")} />
        <DefaultButton text={home.browse} onClick={browse} />
        <DefaultButton text={home.skip} onClick={browse} />
      </div>
      <p>
        {home.inCells} <code className={styles.code}>{home.inCellsExample}</code> {home.inCellsRest}
      </p>
      <p className={styles.quiet}>{home.promise}</p>
    </ViewArea>
  );
}
