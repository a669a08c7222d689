import { ActionButton } from "@fluentui/react/lib/Button";
import { useId, type Dispatch, type JSX } from "react";
import { narrowings } from "../../../../catalogue/search/facets";
import type { RankedIndicator } from "../../../../catalogue/searchIndicators";
import { later } from "../../../frame/later";
import { PartOfPane } from "../../../frame/PartOfPane";
import { catalogueWords } from "../../../strings/catalogue";
import { collectionWords } from "../../../strings/collections";
import { refreshWords } from "../../../strings/refresh";
import { useCatalogueStyles } from "../catalogue.styles";
import type { CatalogueAction, CatalogueState } from "../catalogueState";
import { WithinLine } from "./WithinLine";

interface BrowseBarProps {
  readonly state: CatalogueState;
  /** What the search finds before it is narrowed; undefined while the search is being made ready. */
  readonly matching: readonly RankedIndicator[] | undefined;
  /** How many collections the workbook has. */
  readonly collections: number;
  readonly dispatch: Dispatch<CatalogueAction>;
}

const NarrowedLine = later(() => import(/* webpackChunkName: "facets" */ "./NarrowedLine"), "NarrowedLine");
const Facets = later(() => import(/* webpackChunkName: "facets" */ "./Facets"), "Facets");

/** Under the search: the filters, the collections, refreshing a table, and what the list is limited to. */
export function BrowseBar({ state, matching, collections, dispatch }: BrowseBarProps): JSX.Element {
  const styles = useCatalogueStyles();
  const id = useId();
  const { facets, facetsOpen, within } = state;
  const active = narrowings(facets).length;
  return (
    <>
      <div className={styles.bar}>
        <ActionButton
          text={catalogueWords.filters(active)}
          iconProps={{ iconName: facetsOpen ? "ChevronDown" : "ChevronRight" }}
          aria-expanded={facetsOpen}
          aria-controls={id}
          onClick={() => dispatch({ type: "showFacets", open: !facetsOpen })}
        />
        <ActionButton
          text={collectionWords.button(collections)}
          onClick={() => dispatch({ type: "go", step: { kind: "collections" } })}
        />
        <ActionButton
          text={refreshWords.heading}
          onClick={() => dispatch({ type: "go", step: { kind: "refresh" } })}
        />
      </div>
      <div id={id} hidden={!facetsOpen}>
        {facetsOpen && matching && (
          <PartOfPane>
            <Facets
              matching={matching}
              chosen={facets}
              onChange={(chosen) => dispatch({ type: "narrow", facets: chosen })}
            />
          </PartOfPane>
        )}
      </div>
      {active > 0 && (
        <PartOfPane>
          <NarrowedLine facets={facets} onClear={() => dispatch({ type: "narrow", facets: {} })} />
        </PartOfPane>
      )}
      {within && (
        <WithinLine
          name={within.name}
          onShowAll={() => dispatch({ type: "showWithin", within: undefined })}
        />
      )}
    </>
  );
}
