import type { JSX } from "react";
import { explain as words } from "../../strings/explain";
import { useEarlierStyles } from "./earlier.styles";
import type { Entry } from "./explainState";
import { useExplainStyles } from "./explain.styles";

interface EarlierFiguresProps {
  readonly earlier: readonly Entry[];
  readonly onShow: (id: number) => void;
}

/** The figures that were explained before, the latest first. */
export function EarlierFigures({ earlier, onShow }: EarlierFiguresProps): JSX.Element {
  const { part } = useExplainStyles();
  const styles = useEarlierStyles();
  return (
    <section>
      <h2 className={part}>{words.earlier}</h2>
      {earlier.map(({ id, explained: { name, text, at } }) => (
        <button key={id} type="button" className={styles.earlier} onClick={() => onShow(id)}>
          {words.earlierItem(name, text, at)}
        </button>
      ))}
    </section>
  );
}
