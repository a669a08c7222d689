import type { JSX } from "react";
import type { Model } from "../../../sheets/model";
import { ViewArea } from "../../frame/ViewArea";
import { modelWords } from "../../strings/models";
import { useModelStyles } from "./models.styles";

interface ModelListProps {
  readonly heading: string;
  readonly models: readonly Model[];
  /** Under the headings of their tabs. */
  readonly grouped: boolean;
  readonly hidden: boolean;
  readonly onOpen: (id: string) => void;
  readonly onBack?: (() => void) | undefined;
}

const TABS = ["budget", "targets"] as const;

/** The models to choose from, each with the question it answers. */
export function ModelList({ heading, models, grouped, hidden, onOpen, onBack }: ModelListProps): JSX.Element {
  const styles = useModelStyles();
  const cards = (shown: readonly Model[]) => (
    <ul className={styles.list}>
      {shown.map(({ id, title, answers }) => (
        <li key={id}>
          <button type="button" className={styles.card} onClick={() => onOpen(id)}>
            <span className={styles.title}>{title}</span> <span className={styles.answers}>{answers}</span>
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <ViewArea heading={heading} hidden={hidden} onBack={onBack}>
      <p className={styles.quiet}>{modelWords.intro}</p>
      {grouped
        ? TABS.map((tab) => (
            <section key={tab}>
              <h2 className={styles.group}>{modelWords[tab]}</h2>
              {cards(models.filter((model) => model.tab === tab))}
            </section>
          ))
        : cards(models)}
    </ViewArea>
  );
}
