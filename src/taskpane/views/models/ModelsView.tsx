import { useMemo, useReducer, useState, type JSX } from "react";
import type { Conventions } from "../../../sheets/conventions";
import { MODELS } from "../../../sheets/models";
import { useConventions } from "../../conventions/useConventions";
import { FocusOnArrival } from "../../frame/FocusOnArrival";
import type { Destination } from "../../navigation/destinations";
import { ModelList } from "./ModelList";
import { ProposeStep } from "./ProposeStep";
import { ModelStep } from "./ModelStep";
import { modelReducer, startOfModel, type ModelAction, type ModelState } from "./modelState";

interface ModelsViewProps {
  readonly heading: string;
  /** Only the models of this tab; all of them without one. */
  readonly tab?: "budget" | "targets" | undefined;
  /** What a ribbon button or another view asked for; each asking is an object of its own. */
  readonly asked: Destination;
  readonly onBack?: (() => void) | undefined;
}

type States = Readonly<Record<string, ModelState>>;

/** The ready models of a tab, and on top of the list the one that is being filled and inserted. */
export function ModelsView({ heading, tab, asked, onBack }: ModelsViewProps): JSX.Element {
  const models = MODELS.filter((model) => tab === undefined || model.tab === tab);
  const { conventions } = useConventions();
  const [states, change] = useReducer(statesReducer, {});
  const dispatch = (action: Omit<StateAction, "conventions">) => change({ ...action, conventions });
  const [opened, setOpened] = useState<string>();
  const [answered, setAnswered] = useState<Destination>();
  const [proposes, setProposes] = useState(false);
  if (asked !== answered) {
    setAnswered(asked);
    setOpened(asked.section);
    setProposes(asked.fill === "own" && asked.section === undefined);
    const { section, fill } = asked;
    if (section && fill) dispatch({ id: section, action: { type: "fill", fill } });
  }
  const model = MODELS.find(({ id }) => id === opened);
  // One object while it means the same: what is planned of it would be planned anew.
  const untouched = useMemo(() => model && startOfModel(model, conventions), [conventions, model]);
  const state = model && (states[model.id] ?? untouched);
  return (
    <>
      <ModelList
        heading={heading}
        models={models}
        grouped={tab === undefined}
        hidden={model !== undefined || proposes}
        onOpen={setOpened}
        onBack={onBack}
      />
      {proposes && (
        <ProposeStep
          hidden={model !== undefined}
          onChoose={(id, cells) => {
            dispatch({ id, action: { type: "fill", fill: "own" } });
            dispatch({ id, action: { type: "read", cells } });
            setOpened(id);
          }}
          onBack={onBack}
        />
      )}
      {model && state && (
        <FocusOnArrival.Provider value={true}>
          <ModelStep
            key={model.id}
            model={model}
            state={state}
            dispatch={(action) => dispatch({ id: model.id, action })}
            onBack={() => setOpened(undefined)}
          />
        </FocusOnArrival.Provider>
      )}
    </>
  );
}

interface StateAction {
  readonly id: string;
  readonly action: ModelAction;
  readonly conventions: Conventions;
}

/** The drafts of all models, each by its id: leaving one and coming back finds it as it was. */
function statesReducer(states: States, { id, action, conventions }: StateAction): States {
  const model = MODELS.find((one) => one.id === id);
  if (!model) return states;
  return { ...states, [id]: modelReducer(model)(states[id] ?? startOfModel(model, conventions), action) };
}
