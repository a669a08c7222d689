import { FocusZone, FocusZoneDirection } from "@fluentui/react/lib/FocusZone";
import { List } from "@fluentui/react/lib/List";
import type { JSX } from "react";
import type { RowProblem } from "../../../catalogue/own/reading/rowProblem";
import { problems as words, report } from "../../strings/ownCatalogue";
import { useOwnStyles } from "./ownCatalogue.styles";
import { outcome, problemWords } from "./ownWords";

/** The problems by row, of which only those near the view are in the page. Arrows move within the list. */
export function ProblemList({ problems }: { readonly problems: readonly RowProblem[] }): JSX.Element {
  return (
    <FocusZone direction={FocusZoneDirection.vertical}>
      <List
        role="list"
        aria-label={report.list}
        items={[...problems]}
        onRenderCell={(problem, index = 0) =>
          problem && <ProblemRow problem={problem} place={index + 1} of={problems.length} />
        }
      />
    </FocusZone>
  );
}

interface ProblemRowProps {
  readonly problem: RowProblem;
  /** Its place in the whole list, from 1, and the length of that. */
  readonly place: number;
  readonly of: number;
}

/** A problem: where, what was found there, what is wrong with it, what came of it and what to do. */
function ProblemRow({ problem, place, of }: ProblemRowProps): JSX.Element {
  const styles = useOwnStyles();
  const { row, heading, found } = problem;
  const [wrong = "", remedy = ""] = problemWords(problem);
  const parts = [outcome(problem), wrong, ...(found ? [words.found(found)] : [])];
  return (
    <div
      role="listitem"
      aria-setsize={of}
      aria-posinset={place}
      data-is-focusable="true"
      className={styles.problem}
    >
      <div className={styles.place}>{words.place(row, heading)}</div>
      <div>{parts.join(" · ")}</div>
      <div className={styles.quiet}>{remedy}</div>
    </div>
  );
}
