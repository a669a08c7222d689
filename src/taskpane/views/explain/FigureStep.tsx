import { ActionButton } from "@fluentui/react/lib/Button";
import copy from "copy-to-clipboard";
import { useEffect, useState, type JSX } from "react";
import type { Explained } from "../../../explain/explained";
import { ViewArea } from "../../frame/ViewArea";
import { useWorkbook } from "../../hooks/useWorkbook";
import { useComplain } from "../../messages/useComplain";
import { ownRefusal, type OwnRefusal } from "../../refusals/ownRefusal";
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
  const { explained, partly, partsOf, noteOf } = entry;
  const { at, sentence, rule, source, terms } = explained;
  const said = useOwnSentence(explained);
  const go = (address: string) => {
    workbook.selectRange(address).catch(complain);
  };
  const copyNote = async () => {
    const note = noteOf(new Date()).join("\n");
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
            partsOf={partsOf}
            terms={terms}
            onGo={(term) => term.at && go(term.at)}
            onRead={(term) => onRead(term.at)}
          />
        </section>
      )}
      {partly.map(({ name, read, holds }) => (
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

/** The sentence with which one of our functions refuses. */
function useOwnSentence({ asks }: Explained): string | undefined {
  const workbook = useWorkbook();
  const [said, setSaid] = useState<string>();
  useEffect(() => {
    let ended = false;
    const tell = (refusal: OwnRefusal | undefined) =>
      !ended && setSaid(asks && refusal && words.message(asks.id, refusal.sentence));
    if (asks) void ownRefusal(workbook, asks).then(tell, () => undefined);
    return () => {
      ended = true;
    };
  }, [asks, workbook]);
  return said;
}
