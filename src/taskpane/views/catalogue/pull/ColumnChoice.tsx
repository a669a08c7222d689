import { ActionButton } from "@fluentui/react/lib/Button";
import { FocusZone, FocusZoneDirection } from "@fluentui/react/lib/FocusZone";
import { useId, useState, type JSX, type ReactNode } from "react";
import {
  ALL_COLUMNS,
  columnHeading,
  fieldOf,
  type IndicatorColumn,
} from "../../../../sheets/indicatorBlocks/columns";
import { useAnnounce } from "../../../hooks/useAnnounce";
import { pullWords } from "../../../strings/pull";
import { useCatalogueStyles } from "../catalogue.styles";
import { ColumnLine } from "./ColumnLine";
import type { Shape } from "./pullOptions";

interface ColumnChoiceProps {
  /** In their order. */
  readonly columns: readonly IndicatorColumn[];
  readonly shape: Shape;
  readonly onChoose: (columns: readonly IndicatorColumn[]) => void;
  /** What stands beside the button that opens the list. */
  readonly children: ReactNode;
}

/** Which columns and in which order: the chosen ones first, each to be moved up or down, then the others. */
export function ColumnChoice({ columns, shape, onChoose, children }: ColumnChoiceProps): JSX.Element {
  const styles = useCatalogueStyles();
  const announce = useAnnounce();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const offered = ALL_COLUMNS.filter((column) => isOffered(column, shape));
  const chosen = columns.filter((column) => offered.includes(column));
  const fixed = shape === "table" ? 1 : 0;
  const move = (from: number, to: number) => {
    const column = chosen[from];
    if (!column) return;
    onChoose(exchanged(columns, column, chosen[to] ?? column));
    announce(pullWords.moved(columnHeading(column), to + 1, chosen.length));
  };
  return (
    <div>
      <div className={styles.columnBar}>
        <ActionButton
          text={pullWords.columns(chosen.length, offered.length)}
          iconProps={{ iconName: isOpen ? "ChevronDown" : "ChevronRight" }}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        />
        {children}
      </div>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <FocusZone direction={FocusZoneDirection.bidirectional}>
            {[...chosen, ...offered.filter((column) => !chosen.includes(column))].map((column, place) => (
              <ColumnLine
                key={column}
                name={columnHeading(column)}
                chosen={place < chosen.length}
                fixed={place < fixed}
                onTick={(ticked) =>
                  onChoose(ticked ? [...columns, column] : columns.filter((other) => other !== column))
                }
                onUp={place > fixed && place < chosen.length ? () => move(place, place - 1) : undefined}
                onDown={
                  place >= fixed && place < chosen.length - 1 ? () => move(place, place + 1) : undefined
                }
              />
            ))}
          </FocusZone>
        )}
      </div>
    </div>
  );
}

/** The columns with two of them in each other's place; what another shape has besides stays where it is. */
function exchanged(
  columns: readonly IndicatorColumn[],
  one: IndicatorColumn,
  other: IndicatorColumn,
): readonly IndicatorColumn[] {
  return columns.map((column) => (column === one ? other : column === other ? one : column));
}

/** A formula gives fields; the code beside them is a value, whether chosen or not. */
function isOffered(column: IndicatorColumn, shape: Shape): boolean {
  return shape !== "formula" || fieldOf(column) !== undefined;
}
