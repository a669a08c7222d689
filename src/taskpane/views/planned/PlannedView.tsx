import { Link } from "@fluentui/react/lib/Link";
import type { JSX } from "react";
import { ViewArea } from "../../frame/ViewArea";
import type { View } from "../../navigation/destinations";
import { strings } from "../../strings";
import type { PlannedPart } from "../../strings/planned";
import { usePageStyles } from "../page.styles";

/** A view that is still to come. */
export type Planned = keyof typeof strings.planned.views;

interface PlannedViewProps {
  readonly view: Planned;
  readonly onOpen: (view: View) => void;
  readonly onBack?: (() => void) | undefined;
}

/** Says what a view will hold, and which other view does some of it today. */
export function PlannedView({ view, onOpen, onBack }: PlannedViewProps): JSX.Element {
  const styles = usePageStyles();
  const { heading, parts } = strings.planned.views[view];
  const named: [string, PlannedPart][] = Object.entries(parts);
  return (
    <ViewArea heading={heading} onBack={onBack} textOnly>
      <p className={styles.quiet}>{strings.planned.note}</p>
      {named.map(([key, { title, text, opens }]) => (
        <section key={key} className={styles.part}>
          <h2 className={styles.title}>{title}</h2>
          <p className={styles.text}>{text}</p>
          {opens && <Link onClick={() => onOpen(opens)}>{strings.planned.open(title)}</Link>}
        </section>
      ))}
    </ViewArea>
  );
}
