import { FocusZone, FocusZoneDirection } from "@fluentui/react/lib/FocusZone";
import { List } from "@fluentui/react/lib/List";
import { useMemo, type JSX } from "react";
import { isCodeOf } from "../../../../catalogue/codes/isCodeOf";
import type { RankedIndicator } from "../../../../catalogue/searchIndicators";
import { catalogueWords } from "../../../strings/catalogue";
import { ROW_HEIGHT } from "./browse.styles";
import { IndicatorRow } from "./IndicatorRow";

interface IndicatorListProps {
  readonly found: readonly RankedIndicator[];
  /** What was typed: a line parts the indicators of just that code from the rest. */
  readonly query: string;
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (key: string, ticked: boolean) => void;
  readonly onOpen: (key: string) => void;
}

const ROWS_A_PAGE = 10;

/** The indicators found, of which only those near the view are in the page. Arrows move within the list. */
export function IndicatorList({ found, query, ticked, onTick, onOpen }: IndicatorListProps): JSX.Element {
  // The list takes another array for other items.
  const items = useMemo(() => [...found], [found]);
  const firstOther = found.findIndex(({ indicator }) => !isCodeOf(query, indicator));
  return (
    <FocusZone direction={FocusZoneDirection.bidirectional}>
      <List
        role="list"
        aria-label={catalogueWords.list}
        items={items}
        version={ticked}
        getKey={({ indicator }: RankedIndicator) => indicator.key}
        getItemCountForPage={() => ROWS_A_PAGE}
        getPageHeight={(_first, _rectangle, rows = ROWS_A_PAGE) => rows * ROW_HEIGHT}
        onRenderCell={(item, index = 0) =>
          item && (
            <IndicatorRow
              indicator={item.indicator}
              place={index + 1}
              of={items.length}
              isLastOfCode={index + 1 === firstOther}
              ticked={ticked.has(item.indicator.key)}
              onTick={(on) => onTick(item.indicator.key, on)}
              onOpen={() => onOpen(item.indicator.key)}
            />
          )
        }
      />
    </FocusZone>
  );
}
