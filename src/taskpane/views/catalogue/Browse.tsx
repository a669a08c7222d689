import { ActionButton } from "@fluentui/react/lib/Button";
import { SearchBox } from "@fluentui/react/lib/SearchBox";
import { useId, useMemo, type Dispatch, type JSX } from "react";
import { searchIndicators } from "../../../catalogue/searchIndicators";
import { ActionFooter } from "../../frame/ActionFooter";
import { ViewArea } from "../../frame/ViewArea";
import { strings } from "../../strings";
import { useCatalogueStyles } from "./catalogue.styles";
import type { CatalogueAction, CatalogueState } from "./catalogueState";
import { Facets } from "./Facets";
import { IndicatorList } from "./IndicatorList";
import { NothingFound } from "./NothingFound";
import { useAnnouncedCount } from "./useAnnouncedCount";

interface BrowseProps {
  readonly state: CatalogueState;
  readonly dispatch: Dispatch<CatalogueAction>;
  readonly hidden: boolean;
}

/** Search and filters over the list of what they find. */
export function Browse({ state, dispatch, hidden }: BrowseProps): JSX.Element {
  const styles = useCatalogueStyles();
  const facetsId = useId();
  const { query, facets, facetsOpen, ticked } = state;
  const found = useMemo(() => searchIndicators(query, facets), [query, facets]);
  const count = strings.catalogue.results(found.length);
  useAnnouncedCount(count, query, facets);

  const active = Object.keys(facets).length;
  const open = (key: string) => dispatch({ type: "go", step: { kind: "detail", key } });
  const clearFilters = () => dispatch({ type: "narrow", facets: {} });
  return (
    <ViewArea
      heading={strings.catalogue.heading}
      aside={<span className={styles.count}>{count}</span>}
      hidden={hidden}
      top={
        <>
          <SearchBox
            placeholder={strings.catalogue.search}
            ariaLabel={strings.catalogue.search}
            value={query}
            onChange={(_, text = "") => dispatch({ type: "search", query: text })}
          />
          <div className={styles.facetBar}>
            <ActionButton
              text={strings.catalogue.filters(active)}
              iconProps={{ iconName: facetsOpen ? "ChevronDown" : "ChevronRight" }}
              aria-expanded={facetsOpen}
              aria-controls={facetsId}
              styles={{ root: { height: 32 } }}
              onClick={() => dispatch({ type: "showFacets", open: !facetsOpen })}
            />
            {active > 0 && (
              <ActionButton
                text={strings.catalogue.clearFilters}
                styles={{ root: { height: 32 } }}
                onClick={clearFilters}
              />
            )}
          </div>
          <div id={facetsId} hidden={!facetsOpen}>
            {facetsOpen && (
              <Facets chosen={facets} onChange={(chosen) => dispatch({ type: "narrow", facets: chosen })} />
            )}
          </div>
        </>
      }
      footer={
        ticked.length > 0 && (
          <ActionFooter
            primary={{
              text: strings.catalogue.insert(ticked.length),
              onClick: () => dispatch({ type: "go", step: { kind: "insert", keys: ticked } }),
            }}
            secondary={{ text: strings.catalogue.untick, onClick: () => dispatch({ type: "untickAll" }) }}
          />
        )
      }
    >
      {found.length > 0 ? (
        <IndicatorList
          found={found}
          ticked={ticked}
          onTick={(key, on) => dispatch({ type: "tick", key, ticked: on })}
          onOpen={open}
        />
      ) : (
        <NothingFound query={query} narrowed={active > 0} onOpen={open} onClear={clearFilters} />
      )}
    </ViewArea>
  );
}
