import { useEffect, useReducer, useState, type JSX } from "react";
import { MODELS } from "../../../sheets/models";
import { FocusOnArrival } from "../../frame/FocusOnArrival";
import type { Destination } from "../../navigation/destinations";
import { ModelList } from "./ModelList";
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
  const [states, dispatch] = useReducer(statesReducer, {});
  const [opened, setOpened] = useState<string>();
  const [answered, setAnswered] = useState<Destination>();
  if (asked !== answered) {
    setAnswered(asked);
    setOpened(asked.section);
  }
  const { section, fill } = asked;
  useEffect(() => {
    if (section && fill) dispatch({ id: section, action: { type: "fill", fill } });
  }, [asked, section, fill]);
  const model = MODELS.find(({ id }) => id === opened);
  return (
    <>
      <ModelList
        heading={heading}
        models={models}
        grouped={tab === undefined}
        hidden={model !== undefined}
        onOpen={setOpened}
        onBack={onBack}
      />
      {model && (
        <FocusOnArrival.Provider value={true}>
          <ModelStep
            key={model.id}
            model={model}
            state={states[model.id] ?? startOfModel(model)}
            dispatch={(action) => dispatch({ id: model.id, action })}
            onBack={() => setOpened(undefined)}
          />
        </FocusOnArrival.Provider>
      )}
    </>
  );
}

/** The drafts of all models, each by its id: leaving one and coming back finds it as it was. */
function statesReducer(
  states: States,
  { id, action }: { readonly id: string; readonly action: ModelAction },
): States {
  const model = MODELS.find((one) => one.id === id);
  if (!model) return states;
  return { ...states, [id]: modelReducer(model)(states[id] ?? startOfModel(model), action) };
}
