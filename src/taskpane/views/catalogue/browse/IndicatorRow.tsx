import { Checkbox } from "@fluentui/react/lib/Checkbox";
import type { JSX } from "react";
import type { Indicator } from "../../../../catalogue/indicator";
import { catalogueWords, fieldWords } from "../../../strings/catalogue";
import { useCatalogueStyles } from "../catalogue.styles";
import { codeOf, nameOf, setName } from "../indicatorNames";
import { useBrowseStyles } from "./browse.styles";

interface IndicatorRowProps {
  readonly indicator: Indicator;
  /** Its place in the whole list, from 1, and the length of that: only a part of the list is ever in the page. */
  readonly place: number;
  readonly of: number;
  /** A line below it: it is of the code that was typed, and what follows is not. */
  readonly isLastOfCode: boolean;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
  readonly onOpen: () => void;
}

/** An indicator in the list: a tick box, and a button with its code and title over its set and standing in words. */
export function IndicatorRow({
  indicator,
  place,
  of,
  isLastOfCode,
  ticked,
  onTick,
  onOpen,
}: IndicatorRowProps): JSX.Element {
  const styles = useBrowseStyles();
  const common = useCatalogueStyles();
  const { set, polarity, status, title } = indicator;
  const isOwn = status === "own";
  const standing = [
    setName(set, fieldWords.shortSet),
    polarity && fieldWords.polarity[polarity].toLowerCase(),
    // What is the user's own has a label of its own.
    !isOwn && fieldWords.shortStatus[status],
  ]
    .filter(Boolean)
    .join(" · ");
  return (
    <div
      role="listitem"
      aria-setsize={of}
      aria-posinset={place}
      className={isLastOfCode ? styles.lastOfCode : styles.row}
    >
      <Checkbox
        ariaLabel={catalogueWords.tick(nameOf(indicator))}
        checked={ticked}
        onChange={(_, checked = false) => onTick(checked)}
        styles={{ root: styles.tick }}
      />
      <button type="button" className={common.open} title={title} onClick={onOpen}>
        <span className={styles.line}>
          <span className={common.code}>{codeOf(indicator)}</span> {title}
        </span>{" "}
        <span className={common.standing}>
          {isOwn && (
            <>
              <span className={common.badge}>{catalogueWords.yours}</span>{" "}
            </>
          )}
          {standing}
        </span>
      </button>
    </div>
  );
}
