import { ActionButton } from "@fluentui/react/lib/Button";
import { Checkbox } from "@fluentui/react/lib/Checkbox";
import { useMemo, type JSX } from "react";
import type { RankedIndicator } from "../../../../catalogue/searchIndicators";
import { catalogueWords } from "../../../strings/catalogue";
import { useBrowseStyles } from "./browse.styles";

interface TickAllProps {
  readonly found: readonly RankedIndicator[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (keys: readonly string[], ticked: boolean) => void;
  /** Limits the list to what is ticked; undefined where it is limited already. */
  readonly onShowTicked: (() => void) | undefined;
}

/** Ticks everything that was found, or unticks it where all of it is ticked; and the way to what is ticked. */
export function TickAll({ found, ticked, onTick, onShowTicked }: TickAllProps): JSX.Element {
  const styles = useBrowseStyles();
  const count = useMemo(
    () => found.reduce((sum, { indicator }) => sum + Number(ticked.has(indicator.key)), 0),
    [found, ticked],
  );
  const all = count === found.length;
  return (
    <div className={styles.tickAll}>
      <Checkbox
        label={catalogueWords.tickAll(found.length)}
        checked={all}
        indeterminate={count > 0 && !all}
        onChange={() =>
          onTick(
            found.map(({ indicator }) => indicator.key),
            !all,
          )
        }
      />
      {onShowTicked && ticked.size > 0 && (
        <ActionButton text={catalogueWords.tickedOnly(ticked.size)} onClick={onShowTicked} />
      )}
    </div>
  );
}
