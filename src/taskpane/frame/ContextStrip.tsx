import { ActionButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import type { Selection } from "../../workbook/port";
import type { Selected } from "../hooks/useSelection";
import { stripWords } from "../strings/frame";
import { useFrameStyles } from "./frame.styles";

interface ContextStripProps extends Selected {
  readonly onExplain: () => void;
}

const EXPLAIN = { root: { height: 32, fontSize: "inherit" }, label: { margin: 0 } };

/** What is selected in the grid: its address, what it shows, and what it is. Never announced by itself. */
export function ContextStrip({ selection, refusal, onExplain }: ContextStripProps): JSX.Element {
  const styles = useFrameStyles();
  const sentence =
    refusal?.kind === "editing" || refusal?.kind === "severalAreas"
      ? stripWords[refusal.kind]
      : stripWords.nothing;
  return (
    <section className={styles.strip} aria-label={stripWords.label}>
      <div className={styles.stripText} title={selection && described(selection).join(" · ")}>
        {selection ? (
          <>
            <span className={styles.stripAddress}>{selection.address}</span>
            <span className={styles.quiet}>{["", ...described(selection).slice(1)].join(" · ")}</span>
          </>
        ) : (
          <span className={styles.quiet}>{sentence}</span>
        )}
      </div>
      <ActionButton text={stripWords.explain} onClick={onExplain} styles={EXPLAIN} />
    </section>
  );
}

const SUM = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

function described({ address, kind, text, cells, sum }: Selection): string[] {
  const parts =
    kind === "several"
      ? [stripWords.several(cells), sum === undefined ? "" : stripWords.sum(SUM.format(sum))]
      : [text, stripWords.kinds[kind]];
  return [address, ...parts.filter(Boolean)];
}
