import { ChoiceGroup } from "@fluentui/react/lib/ChoiceGroup";
import { useState, type JSX } from "react";
import { bridge } from "../../../explain/compare";
import { plainNumber } from "../../../explain/phrase";
import { ViewArea } from "../../frame/ViewArea";
import { explain } from "../../strings/explain";
import { compare as words } from "../../strings/explainSteps";
import { useCompareStyles } from "./compare.styles";
import { useExplainStyles } from "./explain.styles";
import type { Entry } from "./explainState";

interface CompareStepProps {
  readonly entry: Entry;
  readonly entries: readonly Entry[];
  readonly onBack: () => void;
}

/** What lies between a figure explained before and the one that is shown: two limits, two years, or before and after. */
export function CompareStep({ entry, entries, onBack }: CompareStepProps): JSX.Element {
  const others = entries.filter(({ id }) => id !== entry.id);
  const [chosen, choose] = useState(others[0]?.id);
  const other = others.find(({ id }) => id === chosen);
  const options = others.map(({ id, explained: { name, text, at } }) => ({
    key: String(id),
    text: explain.earlierItem(name, text, at),
  }));
  return (
    <ViewArea heading={words.heading} onBack={onBack}>
      {other ? (
        <>
          <ChoiceGroup
            label={words.with}
            selectedKey={String(other.id)}
            options={options}
            onChange={(_, option) => option && choose(Number(option.key))}
          />
          <Between from={other} to={entry} />
        </>
      ) : (
        <p>{words.none}</p>
      )}
    </ViewArea>
  );
}

function Between({ from, to }: { readonly from: Entry; readonly to: Entry }): JSX.Element {
  const styles = useExplainStyles();
  const { bridge: bridgeStyle } = useCompareStyles();
  const between = bridge(from.explained, to.explained);
  if (!between) return <p>{words.noNumber}</p>;
  const { moves, difference } = between;
  return (
    <section>
      <p className={styles.sentence}>
        {words.from(from.explained.name, from.explained.text)}
        <br />
        {words.to(to.explained.name, to.explained.text)}
      </p>
      {moves.length === 0 && <p>{difference === 0 ? words.same : words.unlike}</p>}
      <table className={bridgeStyle} aria-label={words.moves}>
        <tbody>
          {moves.map(({ words: term, from: before, to: after, by }) => (
            <tr key={term}>
              <th scope="row">
                {term}
                <div className={styles.quiet}>{words.moved(before, after)}</div>
              </th>
              <td>{signed(by)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{words.difference}</th>
            <td>{signed(difference)}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}

const signed = (value: number): string => (value > 0 ? "+" : "") + plainNumber(value);
