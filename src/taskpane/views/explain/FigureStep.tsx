import { ActionButton } from "@fluentui/react/lib/Button";
import copy from "copy-to-clipboard";
import { useMemo, useState, type JSX } from "react";
import type { Explained } from "../../../explain/explained";
import { noteOf } from "../../../explain/note";
import { walk } from "../../../explain/walk";
import { ViewArea } from "../../frame/ViewArea";
import { useWorkbook } from "../../hooks/useWorkbook";
import { useComplain } from "../../messages/useComplain";
import { common } from "../../strings/common";
import { explain as words } from "../../strings/explain";
import { useExplainStyles } from "./explain.styles";
import type { Entry, ExplainState } from "./explainState";
import { ExplainTree } from "./ExplainTree";

interface FigureStepProps {
  readonly entry: Entry | undefined;
  readonly earlier: readonly Entry[];
  readonly reading: boolean;
  readonly onAgain: () => void;
  readonly onShow: (id: number) => void;
  readonly onStep: (step: ExplainState["step"]) => void;
  readonly onRead: (address: string) => void;
  readonly onBack: (() => void) | undefined;
}

/** One figure: the sentence, what it is made of, and what can be done with the explanation. */
export function FigureStep(props: FigureStepProps): JSX.Element {
  const { entry, earlier, reading, onAgain, onShow, onBack } = props;
  const styles = useExplainStyles();
  return (
    <ViewArea heading={words.heading} onBack={onBack}>
      {entry ? (
        <Figure key={entry.id} {...props} entry={entry} />
      ) : (
        <p role={reading ? "status" : undefined}>{reading ? words.reading : words.nothing}</p>
      )}
      <div className={styles.actions}>
        <ActionButton text={words.again} onClick={onAgain} />
      </div>
      {earlier.length > 0 && (
        <section>
          <h2 className={styles.part}>{words.earlier}</h2>
          {earlier.map(({ id, explained: { name, text, at } }) => (
            <button key={id} type="button" className={styles.earlier} onClick={() => onShow(id)}>
              {words.earlierItem(name, text, at)}
            </button>
          ))}
        </section>
      )}
    </ViewArea>
  );
}

function Figure({ entry, onStep, onRead }: FigureStepProps & { readonly entry: Entry }): JSX.Element {
  const styles = useExplainStyles();
  const workbook = useWorkbook();
  const complain = useComplain();
  const [copied, setCopied] = useState<string>();
  const { book, explained } = entry;
  const { at, sentence, rule, source, terms } = explained;
  const said = useOwnSentence(explained);
  const go = (address: string) => {
    workbook.selectRange(address).catch(complain);
  };
  const copyNote = async () => {
    const note = noteOf(walk(book, explained.cell), new Date()).join("\n");
    setCopied((await copy(note)) ? common.copied : common.notCopied);
  };
  return (
    <>
      <p className={styles.sentence}>{sentence}</p>
      {said && <p>{said}</p>}
      {rule && <p className={styles.quiet}>{rule}</p>}
      {source && <p className={styles.quiet}>{words.source(source.text, source.at)}</p>}
      {terms.length > 0 && (
        <section>
          <h2 className={styles.part}>{words.made}</h2>
          <p className={styles.quiet}>{words.keys}</p>
          <ExplainTree
            book={book}
            terms={terms}
            onGo={(term) => term.at && go(term.at)}
            onRead={(term) => onRead(term.at)}
          />
        </section>
      )}
      {book.partly.map(({ name, read, holds }) => (
        <p key={name} className={styles.quiet}>
          {words.partly(name, read, holds)}
        </p>
      ))}
      <div className={styles.actions}>
        <ActionButton text={words.goTo(at)} onClick={() => go(at)} />
        <ActionButton text={copied ?? words.copy} onClick={() => void copyNote()} />
        <ActionButton text={words.insert} onClick={() => onStep("note")} />
        <ActionButton text={words.compare} onClick={() => onStep("compare")} />
      </div>
    </>
  );
}

/** The sentence with which one of our functions refuses: it is asked again with what its arguments hold. */
function useOwnSentence({ asks }: Explained): string | undefined {
  const workbook = useWorkbook();
  const answer = useMemo(() => asks && workbook.callFunction(asks.id, asks.args), [asks, workbook]);
  if (!asks || !answer) return undefined;
  const cell = "error" in answer ? answer.error : answer.cells[asks.row]?.[asks.column];
  const message = typeof cell === "object" && cell !== null ? cell.message : "";
  return message ? words.message(asks.id, message) : undefined;
}
