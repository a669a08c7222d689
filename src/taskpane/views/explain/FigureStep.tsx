import { ActionButton } from "@fluentui/react/lib/Button";
import { useState, type JSX } from "react";
import { later } from "../../frame/later";
import { ViewArea } from "../../frame/ViewArea";
import { useWorkbook } from "../../hooks/useWorkbook";
import { useComplain } from "../../messages/useComplain";
import { common } from "../../strings/common";
import { explain as words } from "../../strings/explain";
import { useExplainStyles } from "./explain.styles";
import type { Entry, ExplainState } from "./explainState";
import { ExplainTree } from "./ExplainTree";

/** Only errors need it. */
const OwnSentence = later(() => import(/* webpackChunkName: "refusal" */ "./OwnSentence"), "OwnSentence");
const EarlierFigures = later(
  () => import(/* webpackChunkName: "explain-earlier" */ "./EarlierFigures"),
  "EarlierFigures",
);
const copying = () => import(/* webpackChunkName: "copy" */ "copy-to-clipboard");

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
      {earlier.length > 0 && <EarlierFigures earlier={earlier} onShow={onShow} />}
    </ViewArea>
  );
}

function Figure({ entry, onStep, onRead }: FigureStepProps & { readonly entry: Entry }): JSX.Element {
  const styles = useExplainStyles();
  const workbook = useWorkbook();
  const complain = useComplain();
  const [copied, setCopied] = useState<string>();
  const { explained, partly, partsOf, coming, noteOf } = entry;
  const { at, sentence, rule, source, terms } = explained;
  const go = (address: string) => {
    workbook.selectRange(address).catch(complain);
  };
  const note = () => Promise.all([noteOf(new Date()), copying()]);
  const copyNote = async () => {
    const [lines, { default: copy }] = await note();
    setCopied((await copy(lines.join("\n"))) ? common.copied : common.notCopied);
  };
  // Some hosts copy only while the click is fresh: what it takes is fetched as the button is reached.
  const prepare = () => void note().catch(() => undefined);
  return (
    <>
      <p className={styles.sentence}>{sentence}</p>
      {explained.asks && <OwnSentence asks={explained.asks} />}
      {rule && <p className={styles.quiet}>{rule}</p>}
      {source && <p className={styles.quiet}>{words.source(source.text, source.at)}</p>}
      {terms.length > 0 && (
        <section>
          <h2 className={styles.part}>{words.made}</h2>
          <p className={styles.quiet}>{words.keys}</p>
          <ExplainTree
            partsOf={partsOf}
            coming={coming}
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
        <ActionButton
          text={copied ?? words.copy}
          onMouseEnter={prepare}
          onFocus={prepare}
          onClick={() => void copyNote().catch(complain)}
        />
        <ActionButton text={words.insert} onClick={() => onStep("note")} />
        <ActionButton text={words.compare} onClick={() => onStep("compare")} />
      </div>
    </>
  );
}
