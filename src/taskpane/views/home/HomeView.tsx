import { useEffect, useState, type JSX } from "react";
import type { OurSheet } from "../../../workbook/reading/readOurSheets";
import { FocusOnArrival } from "../../frame/FocusOnArrival";
import { later } from "../../frame/later";
import { PartOfPane } from "../../frame/PartOfPane";
import { ViewArriving } from "../../frame/Arriving";
import { askWorkbook } from "../../hooks/askWorkbook";
import { useWorkbook } from "../../hooks/useWorkbook";
import type { Destination } from "../../navigation/destinations";
import { OurSheets, type SheetStep } from "./OurSheets";
import { Welcome } from "./Welcome";

const LinkStep = later(() => import(/* webpackChunkName: "linking" */ "./LinkStep"), "LinkStep");
const RemoveStep = later(() => import(/* webpackChunkName: "removal" */ "./RemoveStep"), "RemoveStep");
const UpdateStep = later(() => import(/* webpackChunkName: "update" */ "./UpdateStep"), "UpdateStep");

interface HomeViewProps {
  readonly onOpen: (destination: Destination) => void;
  readonly onBack?: (() => void) | undefined;
}

/** What the workbook has of ours and how that stands; the welcome where there is nothing. */
export function HomeView({ onOpen, onBack }: HomeViewProps): JSX.Element {
  const workbook = useWorkbook();
  const [sheets, setSheets] = useState<readonly OurSheet[]>();
  const [earlier, setEarlier] = useState<readonly string[]>([]);
  const [looks, setLooks] = useState(0);
  const [step, setStep] = useState<SheetStep>();
  const lookAgain = () => setLooks((count) => count + 1);
  const goBack = () => setStep(undefined);
  useEffect(
    () =>
      askWorkbook(
        () => workbook.readOurSheets(),
        setSheets,
        // Of a workbook that cannot be read nothing is known: the welcome is right for every one.
        () => setSheets((before) => before ?? []),
      ),
    [looks, workbook],
  );
  useEffect(() => {
    if (!sheets || sheets.length === 0) return undefined;
    return askWorkbook(
      () => workbook.earlierSheets(sheets),
      setEarlier,
      () => setEarlier([]),
    );
  }, [sheets, workbook]);
  if (!sheets) return <ViewArriving />;
  if (sheets.length === 0) return <Welcome onOpen={onOpen} onBack={onBack} />;
  return (
    <>
      <OurSheets
        sheets={sheets}
        earlier={earlier}
        onOpen={onOpen}
        onAgain={lookAgain}
        onStep={setStep}
        hidden={step !== undefined}
        onBack={onBack}
      />
      {step && (
        <PartOfPane isView>
          <FocusOnArrival.Provider value={true}>
            {step.does === "link" && <LinkStep sheet={step.sheet} onLinked={lookAgain} onBack={goBack} />}
            {step.does === "remove" && (
              <RemoveStep sheet={step.sheet} onRemoved={lookAgain} onBack={goBack} />
            )}
            {step.does === "update" && (
              <UpdateStep sheet={step.sheet} onUpdated={lookAgain} onBack={goBack} />
            )}
          </FocusOnArrival.Provider>
        </PartOfPane>
      )}
    </>
  );
}
