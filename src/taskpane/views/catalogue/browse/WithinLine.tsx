import { ActionButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import { catalogueWords } from "../../../strings/catalogue";
import { useBrowseStyles } from "./browse.styles";

interface WithinLineProps {
  /** What the list is limited to. */
  readonly name: string;
  readonly onShowAll: () => void;
}

/** What the list is limited to, with the way back to all. */
export function WithinLine({ name, onShowAll }: WithinLineProps): JSX.Element {
  const styles = useBrowseStyles();
  return (
    <div className={styles.within}>
      <span className={styles.withinName}>{name}</span>
      <ActionButton text={catalogueWords.showAll} onClick={onShowAll} />
    </div>
  );
}
