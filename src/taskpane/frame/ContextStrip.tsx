import { ActionButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import { amountIn } from "../../sheets/looks/amountIn";
import type { Selection } from "../../workbook/port";
import type { Selected } from "../hooks/useSelection";
import { stripWords } from "../strings/frame";
import type { OwnRefusal } from "../refusals/ownRefusal";
import { useFrameStyles } from "./frame.styles";
import { RefusalLine } from "./RefusalLine";

interface ContextStripProps extends Selected {
  /** Why the selected cell shows an error of ours, where it does. */
  readonly refused: OwnRefusal | undefined;
  readonly onExplain: () => void;
}

const EXPLAIN = { root: { height: 32, fontSize: "inherit" }, label: { margin: 0 } };

/** What is selected in the grid: its address, what it shows, and what it is. Never announced by itself. */
export function ContextStrip({ selection, refusal, refused, onExplain }: ContextStripProps): JSX.Element {
  const styles = useFrameStyles();
  const sentence =
    refusal?.kind === "editing" || refusal?.kind === "severalAreas"
      ? stripWords[refusal.kind]
      : stripWords.nothing;
  return (
    <section aria-label={stripWords.label}>
      <div className={styles.strip}>
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
      </div>
      {refused && <RefusalLine {...refused} />}
    </section>
  );
}

const SUM = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

function described({ address, kind, text, unit, cells, sum }: Selection): string[] {
  const parts =
    kind === "several"
      ? [stripWords.several(cells), sum === undefined ? "" : stripWords.sum(SUM.format(sum))]
      : [unit ? amountIn(unit, text) : text, stripWords.kinds[kind]];
  return [address, ...parts.filter(Boolean)];
}
