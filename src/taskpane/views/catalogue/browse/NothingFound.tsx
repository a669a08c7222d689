import { DefaultButton } from "@fluentui/react/lib/Button";
import { Link } from "@fluentui/react/lib/Link";
import type { JSX } from "react";
import { useCatalogue } from "../../../hooks/useCatalogue";
import { catalogueWords } from "../../../strings/catalogue";
import { useCatalogueStyles } from "../catalogue.styles";
import type { Within } from "../catalogueState";
import { nameOf } from "../indicatorNames";
import { useBrowseStyles } from "./browse.styles";

interface NothingFoundProps {
  readonly query: string;
  readonly within: Within | undefined;
  readonly narrowed: boolean;
  /** Lists or ready models were found instead. */
  readonly hasPlaces: boolean;
  readonly onOpen: (key: string) => void;
  readonly onClear: () => void;
  readonly onShowAll: () => void;
}

/** What to do when a search finds nothing: the nearest codes, how codes look, fewer filters, the whole list. */
export function NothingFound(props: NothingFoundProps): JSX.Element {
  const { query, within, narrowed, hasPlaces, onOpen, onClear, onShowAll } = props;
  const styles = useBrowseStyles();
  const common = useCatalogueStyles();
  const { find } = useCatalogue();
  const finding = find(query);
  const nearest = "nearest" in finding ? finding.nearest : [];
  return (
    <div className={styles.nothing}>
      <p>
        {within
          ? catalogueWords.emptyHere(within.name)
          : hasPlaces
            ? catalogueWords.noIndicator
            : catalogueWords.empty}{" "}
        {!hasPlaces && catalogueWords.codesLookLike}
      </p>
      {nearest.length > 0 && (
        <>
          <h2 className={common.subheading}>{catalogueWords.nearest}</h2>
          <ul className={common.links}>
            {nearest.map((indicator) => (
              <li key={indicator.key}>
                <Link onClick={() => onOpen(indicator.key)}>{nameOf(indicator)}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={common.form}>
        {narrowed && <DefaultButton text={catalogueWords.clearFilters} onClick={onClear} />}
        {within && <DefaultButton text={catalogueWords.showAll} onClick={onShowAll} />}
      </div>
    </div>
  );
}
