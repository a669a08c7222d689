import { useCallback, useMemo, useReducer, type JSX } from "react";
import { FocusOnArrival } from "../../frame/FocusOnArrival";
import { later } from "../../frame/later";
import { PartOfPane } from "../../frame/PartOfPane";
import { useAnnounce } from "../../hooks/useAnnounce";
import { useCatalogue } from "../../hooks/useCatalogue";
import { useMessages } from "../../messages/message";
import { collectionWords } from "../../strings/collections";
import { Browse } from "./browse/Browse";
import { catalogueReducer, startOfCatalogue, type CatalogueAction } from "./catalogueState";
import type { Collection } from "./collections/kept";
import { useKept } from "./collections/useKept";
import { latest } from "./latest";

const Detail = later(() => import(/* webpackChunkName: "detail" */ "./detail/Detail"), "Detail");
const PullStep = later(() => import(/* webpackChunkName: "pull" */ "./pull/PullStep"), "PullStep");
const ListStep = later(() => import(/* webpackChunkName: "pull" */ "./list/ListStep"), "ListStep");
const RefreshStep = later(
  () => import(/* webpackChunkName: "pull" */ "./refresh/RefreshStep"),
  "RefreshStep",
);
const CollectionsStep = later(
  () => import(/* webpackChunkName: "pull" */ "./collections/CollectionsStep"),
  "CollectionsStep",
);

/** The Catalogue tab: the list, and on top of it reading an indicator, putting some into the sheet, and what is kept. */
export function CatalogueView(): JSX.Element {
  const catalogue = useCatalogue();
  const announce = useAnnounce();
  const { show } = useMessages();
  const [held, reduce] = useReducer(catalogueReducer, startOfCatalogue);
  const dispatch = useCallback(
    (action: CatalogueAction) => {
      // What was said of the last step is no matter of the next.
      if (action.type === "go") show(undefined);
      reduce(action);
    },
    [show],
  );
  const keptInUse = useKept();
  const { kept, change } = keptInUse;
  const recents = latest(held.recents, kept.recents);
  // What the user's own catalogue no longer has is neither ticked nor open any longer.
  const ticked = useMemo(
    () => new Set([...held.ticked].filter((key) => catalogue.withKey(key))),
    [catalogue, held.ticked],
  );
  const state = { ...held, ticked };
  const last = state.steps.at(-1);
  const opened = last?.kind === "detail" ? catalogue.withKey(last.key) : undefined;
  const step = last?.kind === "detail" && !opened ? undefined : last;
  const chosen = useMemo(
    () => (step?.kind === "pull" ? step.keys.flatMap((key) => catalogue.withKey(key) ?? []) : []),
    [catalogue, step],
  );
  const back = () => dispatch({ type: "back" });
  const inserted = () => {
    const keys = chosen.map(({ key }) => key);
    dispatch({ type: "inserted", keys });
    // They are in the sheet: that they are not also remembered is not worth a message.
    change((before) => ({ ...before, recents: latest(keys, recents) })).catch(() => undefined);
  };
  const openCollection = ({ name, keys }: Collection) => {
    const known = new Set(keys.filter((key) => catalogue.withKey(key)));
    dispatch({ type: "openCollection", within: { name, keys: known } });
    announce(collectionWords.opened(name, known.size));
  };
  return (
    <>
      <Browse
        state={state}
        dispatch={dispatch}
        recents={recents}
        collections={kept.collections.length}
        hidden={step !== undefined}
      />
      <FocusOnArrival.Provider value={true}>
        {step && (
          <PartOfPane isView>
            {opened && (
              <Detail
                key={`${state.steps.length} ${opened.key}`}
                indicator={opened}
                onOpen={(key) => dispatch({ type: "go", step: { kind: "detail", key } })}
                onInsert={() => dispatch({ type: "go", step: { kind: "pull", keys: [opened.key] } })}
                onBack={back}
              />
            )}
            {step.kind === "pull" && (
              <PullStep chosen={chosen} options={state.pull} dispatch={dispatch} onInserted={inserted} />
            )}
            {step.kind === "list" && <ListStep list={step.list} onBack={back} />}
            {step.kind === "refresh" && <RefreshStep onBack={back} />}
            {step.kind === "collections" && (
              <CollectionsStep
                keptInUse={keptInUse}
                ticked={state.ticked}
                recents={recents}
                onOpen={openCollection}
                onBack={back}
              />
            )}
          </PartOfPane>
        )}
      </FocusOnArrival.Provider>
    </>
  );
}
