import { IconButton } from "@fluentui/react/lib/Button";
import { Checkbox } from "@fluentui/react/lib/Checkbox";
import type { JSX } from "react";
import { pullWords } from "../../../strings/pull";
import { useCatalogueStyles } from "../catalogue.styles";

interface ColumnLineProps {
  readonly name: string;
  readonly chosen: boolean;
  /** Has to be there, and in this place. */
  readonly fixed: boolean;
  readonly onTick: (ticked: boolean) => void;
  readonly onUp: (() => void) | undefined;
  readonly onDown: (() => void) | undefined;
}

/** A column to choose, and the buttons that move a chosen one. */
export function ColumnLine({ name, chosen, fixed, onTick, onUp, onDown }: ColumnLineProps): JSX.Element {
  const styles = useCatalogueStyles();
  const { column, earlier, later } = pullWords;
  return (
    <div className={styles.columnLine}>
      <Checkbox
        label={name}
        ariaLabel={column(name)}
        checked={chosen}
        disabled={fixed}
        onChange={(_, checked = false) => onTick(checked)}
      />
      {chosen && !fixed && (
        <span className={styles.moves}>
          <IconButton
            iconProps={{ iconName: "ChevronUpSmall" }}
            ariaLabel={earlier(name)}
            disabled={!onUp}
            allowDisabledFocus
            onClick={onUp}
          />
          <IconButton
            iconProps={{ iconName: "ChevronDownSmall" }}
            ariaLabel={later(name)}
            disabled={!onDown}
            allowDisabledFocus
            onClick={onDown}
          />
        </span>
      )}
    </div>
  );
}
