import { FocusZone, FocusZoneDirection } from "@fluentui/react/lib/FocusZone";
import { List } from "@fluentui/react/lib/List";
import { useMemo, type JSX } from "react";
import type { RankedIndicator } from "../../../../catalogue/searchIndicators";
import { catalogueWords } from "../../../strings/catalogue";
import { ROW_HEIGHT } from "./browse.styles";
import { IndicatorRow } from "./IndicatorRow";

interface IndicatorListProps {
  readonly found: readonly RankedIndicator[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (key: string, ticked: boolean) => void;
  readonly onOpen: (key: string) => void;
}

const ROWS_A_PAGE = 10;

/** The indicators found, of which only those near the view are in the page. Arrows move within the list. */
export function IndicatorList({ found, ticked, onTick, onOpen }: IndicatorListProps): JSX.Element {
  // The list takes another array for other items.
  const items = useMemo(() => [...found], [found]);
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
