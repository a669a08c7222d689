import { Link } from "@fluentui/react/lib/Link";
import type { JSX } from "react";
import { ActionFooter } from "../../frame/ActionFooter";
import { ViewArea } from "../../frame/ViewArea";
import { functions as words } from "../../strings/functions";
import type { FunctionGuide } from "./functionGuide";
import { useFunctionStyles } from "./functions.styles";

interface FunctionStepProps {
  readonly guide: FunctionGuide;
  readonly hidden: boolean;
  readonly onBuild: () => void;
  readonly onExample: () => void;
  readonly onBack: () => void;
}

/** What one function answers, takes, gives and refuses, with an example; from here a call is built or the example tried. */
export function FunctionStep({ guide, hidden, onBuild, onExample, onBack }: FunctionStepProps): JSX.Element {
  const styles = useFunctionStyles();
  const { id, name, description, parameters, returns, errors, examples, sources } = guide;
  return (
    <ViewArea
      heading={name}
      hidden={hidden}
      onBack={onBack}
      footer={
        !hidden && (
          <ActionFooter
            primary={{ text: words.build, onClick: onBuild }}
            secondary={examples.length > 0 ? { text: words.tryExample, onClick: onExample } : undefined}
          />
        )
      }
    >
      <p>{description}</p>
      {examples.slice(0, 1).map(({ formula, result }) => (
        <section key={formula}>
          <h2 className={styles.group}>{words.example}</h2>
          <code className={styles.formula}>{formula}</code>
          <span className={styles.quiet}>{words.gives}</span>
          <code className={styles.formula}>{result}</code>
        </section>
      ))}
      <h2 className={styles.group}>{words.arguments}</h2>
      <dl className={styles.terms}>
        {parameters.map(({ name: argument, description: meaning, optional }) => (
          <div key={argument}>
            <dt>
              <code className={styles.code}>{argument}</code>
              {optional && <span className={styles.quiet}> ({words.mayBeLeftOut})</span>}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <h2 className={styles.group}>{words.result}</h2>
      <p>{returns}</p>
      {errors.length > 0 && <h2 className={styles.group}>{words.errors}</h2>}
      {errors.map((error) => (
        <p key={error}>{error}</p>
      ))}
      {sources.length > 0 && <h2 className={styles.group}>{words.source}</h2>}
      {sources.map((source) => (
        <p key={source}>{source}</p>
      ))}
      <p>
        <Link href={`docs/functions/${id.toLowerCase()}.html`} target="_blank">
          {words.reference}
        </Link>
      </p>
    </ViewArea>
  );
}
