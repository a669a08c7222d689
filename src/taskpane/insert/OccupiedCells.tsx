import { Checkbox } from "@fluentui/react/lib/Checkbox";
import type { JSX } from "react";
import type { OccupiedCell } from "../../workbook/plans";
import { insertWords } from "../strings/insert";
import { useInsertStyles } from "./insert.styles";

interface OccupiedCellsProps {
  readonly cells: readonly OccupiedCell[];
  readonly agreed: boolean;
  readonly onAgree: (agreed: boolean) => void;
}

/** How many cells are listed before the rest is counted. */
const LISTED = 6;

/** The cells that would be overwritten with what they show, and the tick without which nothing is written. */
export function OccupiedCells({ cells, agreed, onAgree }: OccupiedCellsProps): JSX.Element {
  const styles = useInsertStyles();
  const rest = cells.length - LISTED;
  return (
    <div className={styles.occupied}>
      <Checkbox
        label={insertWords.replace(cells.length)}
        checked={agreed}
        onChange={(_, checked = false) => onAgree(checked)}
      />
      <ul className={styles.cells}>
        {cells.slice(0, LISTED).map(({ address, text }) => (
          <li key={address}>{insertWords.holds(address, text)}</li>
        ))}
        {rest > 0 && <li>{insertWords.andMore(rest)}</li>}
      </ul>
    </div>
  );
}
