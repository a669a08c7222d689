import { ActionButton } from "@fluentui/react/lib/Button";
import { lazy, useId, type Dispatch, type JSX } from "react";
import { PartOfPane } from "../../../frame/PartOfPane";
import { strings } from "../../../strings";
import { useCatalogueStyles } from "../catalogue.styles";
import type { CatalogueAction, CatalogueState } from "../catalogueState";
import { WithinLine } from "./WithinLine";

interface BrowseBarProps {
  readonly state: CatalogueState;
  /** How many collections the workbook has. */
  readonly collections: number;
  readonly dispatch: Dispatch<CatalogueAction>;
}

const Facets = lazy(() =>
  import(/* webpackChunkName: "facets" */ "./Facets").then((part) => ({ default: part.Facets })),
);

/** Under the search: the filters, the collections, refreshing a table, and what the list is limited to. */
export function BrowseBar({ state, collections, dispatch }: BrowseBarProps): JSX.Element {
  const styles = useCatalogueStyles();
  const id = useId();
  const { facets, facetsOpen, within } = state;
  const active = Object.keys(facets).length;
  const words = strings.catalogue;
  return (
    <>
      <div className={styles.bar}>
        <ActionButton
          text={words.filters(active)}
          iconProps={{ iconName: facetsOpen ? "ChevronDown" : "ChevronRight" }}
          aria-expanded={facetsOpen}
          aria-controls={id}
          onClick={() => dispatch({ type: "showFacets", open: !facetsOpen })}
        />
        <ActionButton
          text={words.collections.button(collections)}
          onClick={() => dispatch({ type: "go", step: { kind: "collections" } })}
        />
        <ActionButton
          text={words.refresh.heading}
          onClick={() => dispatch({ type: "go", step: { kind: "refresh" } })}
        />
      </div>
      <div id={id} hidden={!facetsOpen}>
        {facetsOpen && (
          <PartOfPane>
            <Facets chosen={facets} onChange={(chosen) => dispatch({ type: "narrow", facets: chosen })} />
          </PartOfPane>
        )}
      </div>
      {active > 0 && (
        <div className={styles.bar}>
          <ActionButton text={words.clearFilters} onClick={() => dispatch({ type: "narrow", facets: {} })} />
        </div>
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
