import type { JSX } from "react";
import { ViewArea } from "../../frame/ViewArea";
import { strings } from "../../strings";
import type { PlannedPart } from "../../strings/planned";
import { usePageStyles } from "../page.styles";

/** A view that is still to come. */
export type Planned = keyof typeof strings.planned.views;

interface PlannedViewProps {
  readonly view: Planned;
  readonly onBack?: (() => void) | undefined;
}

/** Says what a view will hold, and which functions do it in a cell today. */
export function PlannedView({ view, onBack }: PlannedViewProps): JSX.Element {
  const styles = usePageStyles();
  const { heading, parts } = strings.planned.views[view];
  const named: [string, PlannedPart][] = Object.entries(parts);
  return (
    <ViewArea heading={heading} onBack={onBack} textOnly>
      <p className={styles.quiet}>{strings.planned.note}</p>
      {named.map(([key, { title, text, inCells }]) => (
        <section key={key} className={styles.part}>
          <h2 className={styles.title}>{title}</h2>
          <p className={styles.text}>{text}</p>
          {inCells.length > 0 && (
            <div className={styles.functions}>
              <span className={styles.quiet}>{strings.planned.inCells}</span>
              {inCells.map((name) => (
                <code key={name} className={styles.code}>
                  ={name}
                </code>
              ))}
            </div>
          )}
        </section>
      ))}
    </ViewArea>
  );
}
