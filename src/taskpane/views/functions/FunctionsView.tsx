import { useState, type JSX } from "react";
import { FocusOnArrival } from "../../frame/FocusOnArrival";
import type { Destination } from "../../navigation/destinations";
import { BuilderStep } from "./BuilderStep";
import { ExampleStep } from "./ExampleStep";
import { FUNCTION_GUIDES } from "./functionGuide";
import { FunctionList } from "./FunctionList";
import { FunctionStep } from "./FunctionStep";

/** What of a function is open on top of the list. */
interface Opened {
  readonly id: string;
  readonly step: "read" | "build" | "example";
}

interface FunctionsViewProps {
  /** What a ribbon button or another view asked for; each asking is an object of its own. */
  readonly asked: Destination;
  readonly onOpen: (destination: Destination) => void;
  readonly onBack?: (() => void) | undefined;
}

/** All functions, and on top of the list one of them: what it does, its example on the way into the sheet, a call being built. */
export function FunctionsView({ asked, onOpen, onBack }: FunctionsViewProps): JSX.Element {
  const [opened, setOpened] = useState<Opened>();
  const [answered, setAnswered] = useState<Destination>();
  if (asked !== answered) {
    setAnswered(asked);
    if (asked.section) setOpened({ id: asked.section, step: "build" });
  }
  const guide = FUNCTION_GUIDES.find(({ id }) => id === opened?.id);
  const step = guide && opened?.step;
  const go = (to: Opened["step"]) => () => guide && setOpened({ id: guide.id, step: to });
  return (
    <>
      <FunctionList
        hidden={step !== undefined}
        onOpen={(id) => setOpened({ id, step: "read" })}
        onBack={onBack}
      />
      {guide && (
        <FocusOnArrival.Provider value={true}>
          <FunctionStep
            key={guide.id}
            guide={guide}
            hidden={step !== "read"}
            onBuild={go("build")}
            onExample={go("example")}
            onBack={() => setOpened(undefined)}
          />
          {step === "build" && (
            <BuilderStep key={`${guide.id} built`} guide={guide} onOpen={onOpen} onBack={go("read")} />
          )}
          {step === "example" && <ExampleStep guide={guide} onBack={go("read")} />}
        </FocusOnArrival.Provider>
      )}
    </>
  );
}
