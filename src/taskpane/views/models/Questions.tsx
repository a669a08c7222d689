import { DefaultButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import { settled, withRow } from "../../../sheets/ownBlock/corrections";
import type { Doubt } from "../../../sheets/ownBlock/doubts";
import type { OwnGuess } from "../../../sheets/ownBlock/ownGuess";
import { ownCells as words } from "../../strings/ownCells";
import { doubtInWords } from "./doubtInWords";
import { useModelStyles } from "./models.styles";
import type { OwnPartProps } from "./ownPart";

/** What the block does not settle, each question with its answers; a correction further down answers as well. */
export function Questions({ reading, own, onCorrect }: OwnPartProps): JSX.Element | null {
  const styles = useModelStyles();
  const { doubts } = own;
  if (doubts.length === 0) return null;
  return (
    <section>
      <h2 className={styles.group}>{words.toSettle(doubts.length)}</h2>
      <ul className={styles.list}>
        {doubts.map((doubt) => {
          const question = doubtInWords(doubt, own, reading);
          return (
            <li key={question} className={styles.question}>
              <div>{question}</div>
              {answersTo(doubt, own).map(({ answer, gives }) => (
                <DefaultButton
                  key={answer}
                  text={answer}
                  ariaLabel={words.about(answer, question)}
                  onClick={() => onCorrect(gives())}
                />
              ))}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface Answer {
  readonly answer: string;
  readonly gives: () => OwnGuess;
}

function answersTo(doubt: Doubt, own: OwnGuess): readonly Answer[] {
  if (doubt.kind === "namesOnly")
    return [
      {
        answer: words.takeThemIn,
        gives: () =>
          settled(
            doubt.rows.reduce((now, row) => withRow(now, row, true), own),
            doubt,
          ),
      },
      { answer: words.leaveThemOut, gives: () => settled(own, doubt) },
    ];
  if (doubt.kind !== "mayBeTotal") return [{ answer: words.rightAsItIs, gives: () => settled(own, doubt) }];
  return [
    { answer: words.takeIn, gives: () => withRow(own, doubt.row, true) },
    { answer: words.leaveOut, gives: () => withRow(own, doubt.row, false) },
  ];
}
