import { ActionButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import type { Facets } from "../../../../catalogue/search/facets";
import { catalogueWords } from "../../../strings/catalogue";
import { useBrowseStyles } from "./browse.styles";
import { facetsInWords } from "./facetWords";

interface NarrowedLineProps {
  readonly facets: Facets;
  readonly onClear: () => void;
}

/** What the list is narrowed to, in words, with the way back to all. */
export function NarrowedLine({ facets, onClear }: NarrowedLineProps): JSX.Element {
  const styles = useBrowseStyles();
  return (
    <div className={styles.narrowed}>
      <span className={styles.narrowedTo}>{facetsInWords(facets)}</span>
      <ActionButton text={catalogueWords.clearFilters} onClick={onClear} />
    </div>
  );
}
