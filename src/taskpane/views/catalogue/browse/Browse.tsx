import { SearchBox } from "@fluentui/react/lib/SearchBox";
import { useMemo, type Dispatch, type JSX } from "react";
import { narrowings, passing } from "../../../../catalogue/search/facets";
import type { FoundList } from "../../../../catalogue/search/searchPlaces";
import { ActionFooter } from "../../../frame/ActionFooter";
import { Arriving } from "../../../frame/Arriving";
import { ViewArea } from "../../../frame/ViewArea";
import { catalogueWords } from "../../../strings/catalogue";
import type { CatalogueAction, CatalogueState } from "../catalogueState";
import { useBrowseStyles } from "./browse.styles";
import { BrowseBar } from "./BrowseBar";
import { IndicatorList } from "./IndicatorList";
import { NothingFound } from "./NothingFound";
import { PlacesFound } from "./PlacesFound";
import { ReadOtherwise } from "./ReadOtherwise";
import { Recents } from "./Recents";
import { TickAll } from "./TickAll";
import { useAnnouncedCount } from "./useAnnouncedCount";
import { useFound } from "./useFound";
import { usePlacesFound } from "./usePlacesFound";

interface BrowseProps {
  readonly state: CatalogueState;
  readonly dispatch: Dispatch<CatalogueAction>;
  /** Keys of the indicators opened or inserted last, the latest first. */
  readonly recents: readonly string[];
  /** How many collections the workbook has. */
  readonly collections: number;
  readonly hidden: boolean;
}

/** Search and filters over the list of what they find. */
export function Browse({ state, dispatch, recents, collections, hidden }: BrowseProps): JSX.Element {
  const styles = useBrowseStyles();
  const { query, facets, within, ticked } = state;
  const search = useFound(query, within, facets.set);
  const matching = search?.ranked;
  const places = usePlacesFound(query);
  const found = useMemo(() => {
    const passes = passing(facets);
    return matching?.filter(({ indicator }) => passes(indicator));
  }, [facets, matching]);
  const count = found ? catalogueWords.results(found.length) : "";
  useAnnouncedCount(count, state);

  const active = narrowings(facets).length;
  const open = (key: string) => dispatch({ type: "go", step: { kind: "detail", key } });
  const openList = (list: FoundList) => dispatch({ type: "go", step: { kind: "list", list } });
  const tick = (keys: readonly string[], on: boolean) => dispatch({ type: "tick", keys, ticked: on });
  const clearFilters = () => dispatch({ type: "narrow", facets: {} });
  const showAll = () => dispatch({ type: "showWithin", within: undefined });
  // They stay in the list when they are unticked there, until all are shown again.
  const showTicked = () =>
    dispatch({ type: "showWithin", within: { name: catalogueWords.ticked, keys: ticked } });
  const isWhole = query === "" && active === 0 && !within;
  return (
    <ViewArea
      heading={catalogueWords.heading}
      aside={<span className={styles.count}>{count}</span>}
      hidden={hidden}
      top={
        <>
          <SearchBox
            placeholder={catalogueWords.search}
            ariaLabel={catalogueWords.search}
            value={query}
            onChange={(_, text = "") => dispatch({ type: "search", query: text })}
          />
          <BrowseBar state={state} matching={matching} collections={collections} dispatch={dispatch} />
        </>
      }
      footer={
        ticked.size > 0 && (
          <ActionFooter
            primary={{
              text: catalogueWords.insert(ticked.size),
              onClick: () => dispatch({ type: "go", step: { kind: "pull", keys: [...ticked] } }),
            }}
            secondary={{ text: catalogueWords.untick, onClick: () => dispatch({ type: "untickAll" }) }}
          />
        )
      }
    >
      {isWhole && <Recents recents={recents} onOpen={open} />}
      {!found && <Arriving />}
      {!within && <PlacesFound found={places} onOpen={openList} />}
      {search && found && found.length > 0 && (
        <>
          <ReadOtherwise query={query} search={search} />
          <TickAll
            found={found}
            ticked={ticked}
            onTick={tick}
            onShowTicked={within ? undefined : showTicked}
          />
          <IndicatorList
            found={found}
            query={query}
            ticked={ticked}
            onTick={(key, on) => tick([key], on)}
            onOpen={open}
          />
        </>
      )}
      {found?.length === 0 && (
        <NothingFound
          query={query}
          within={within}
          narrowed={active > 0}
          hasPlaces={!within && places.lists.length + places.models.length > 0}
          onOpen={open}
          onClear={clearFilters}
          onShowAll={showAll}
        />
      )}
    </ViewArea>
  );
}
