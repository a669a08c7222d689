import { useMemo, useReducer, type JSX } from "react";
import type { Indicator } from "../../../catalogue/indicator";
import { indicators } from "../../../catalogue/indicators";
import { FocusOnArrival } from "../../frame/FocusOnArrival";
import { Browse } from "./Browse";
import { catalogueReducer, startOfCatalogue } from "./catalogueState";
import { Detail } from "./Detail";
import { InsertStep } from "./InsertStep";

/** The Catalogue tab: the list, and on top of it an indicator's detail or putting indicators into the sheet. */
export function CatalogueView(): JSX.Element {
  const [state, dispatch] = useReducer(catalogueReducer, startOfCatalogue);
  const step = state.steps.at(-1);
  const chosen = useMemo(() => (step?.kind === "insert" ? step.keys.flatMap(withKey) : []), [step]);
  const [opened] = step?.kind === "detail" ? withKey(step.key) : [];
  return (
    <>
      <Browse state={state} dispatch={dispatch} hidden={step !== undefined} />
      <FocusOnArrival.Provider value={true}>
        {opened && (
          <Detail
            key={`${state.steps.length} ${opened.key}`}
            indicator={opened}
            onOpen={(key) => dispatch({ type: "go", step: { kind: "detail", key } })}
            onInsert={() => dispatch({ type: "go", step: { kind: "insert", keys: [opened.key] } })}
            onBack={() => dispatch({ type: "back" })}
          />
        )}
        {step?.kind === "insert" && <InsertStep chosen={chosen} state={state} dispatch={dispatch} />}
      </FocusOnArrival.Provider>
    </>
  );
}

function withKey(key: string): Indicator[] {
  return indicators().filter((indicator) => indicator.key === key);
}
