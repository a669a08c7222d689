import type { JSX, Ref } from "react";
import { findings as words } from "../../strings/agreement";
import { useAgreementStyles } from "./agreement.styles";
import type { Findings as Found } from "./findingGroups";

interface FindingsProps {
  readonly findings: Found;
  readonly isEmpty: boolean;
  readonly heading: Ref<HTMLHeadingElement>;
  /** Opens the figures of a target. */
  readonly onOpen: (code: string) => void;
}

/** What is wrong with the list, what to do about it, and where. */
export function Findings({ findings, isEmpty, heading, onOpen }: FindingsProps): JSX.Element {
  const styles = useAgreementStyles();
  const { count, groups } = findings;
  return (
    <section>
      <h2 ref={heading} tabIndex={-1} className={styles.group}>
        {isEmpty ? words.title : words.heading(count)}
      </h2>
      {isEmpty && <p>{words.empty}</p>}
      {!isEmpty && count === 0 && <p>{words.clean}</p>}
      {!isEmpty &&
        groups.map(({ sentence, codes }) => (
          <div key={sentence} className={styles.finding}>
            <div>{sentence}</div>
            {codes.length > 0 && (
              <div className={styles.codes}>
                {codes.map((code) => (
                  <button
                    key={code}
                    type="button"
                    className={styles.chip}
                    aria-label={words.show(code)}
                    onClick={() => onOpen(code)}
                  >
                    {code}
                  </button>
                ))}
              </div>
            )}
          </div>
        ))}
    </section>
  );
}
