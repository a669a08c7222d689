import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import { ViewArea } from "../../frame/ViewArea";
import { strings } from "../../strings";
import { usePageStyles } from "../page.styles";

interface HomeViewProps {
  readonly onBrowse: () => void;
  readonly onSkip: () => void;
}

/** The first view: what this is for, what can be done at once, and the way past it. */
export function HomeView({ onBrowse, onSkip }: HomeViewProps): JSX.Element {
  const styles = usePageStyles();
  const { home } = strings;
  return (
    <ViewArea heading={home.heading}>
      <p className={styles.lead}>{home.sentence}</p>
      <div className={styles.choices}>
        <PrimaryButton text={home.browse} onClick={onBrowse} />
        <DefaultButton text={home.skip} onClick={onSkip} />
      </div>
      <p>
        {home.inCells} <code className={styles.code}>{home.inCellsExample}</code> {home.inCellsRest}
      </p>
      <p className={styles.quiet}>{home.promise}</p>
    </ViewArea>
  );
}
