import { useEffect, useState, type JSX } from "react";
import type { OurSheet } from "../../../workbook/reading/readOurSheets";
import { FocusOnArrival } from "../../frame/FocusOnArrival";
import { later } from "../../frame/later";
import { PartOfPane } from "../../frame/PartOfPane";
import { ViewArriving } from "../../frame/Arriving";
import { askWorkbook } from "../../hooks/askWorkbook";
import { useWorkbook } from "../../hooks/useWorkbook";
import type { Destination } from "../../navigation/destinations";
import { OurSheets } from "./OurSheets";
import { Welcome } from "./Welcome";

const LinkStep = later(() => import(/* webpackChunkName: "linking" */ "./LinkStep"), "LinkStep");
const RemoveStep = later(() => import(/* webpackChunkName: "removal" */ "./RemoveStep"), "RemoveStep");

interface HomeViewProps {
  readonly onOpen: (destination: Destination) => void;
  readonly onBack?: (() => void) | undefined;
}

/** What the workbook has of ours and how that stands; the welcome where there is nothing. */
export function HomeView({ onOpen, onBack }: HomeViewProps): JSX.Element {
  const workbook = useWorkbook();
  const [sheets, setSheets] = useState<readonly OurSheet[]>();
  const [looks, setLooks] = useState(0);
  const [removing, setRemoving] = useState<string>();
  const [linking, setLinking] = useState<string>();
  const lookAgain = () => setLooks((count) => count + 1);
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
  if (!sheets) return <ViewArriving />;
  if (sheets.length === 0) return <Welcome onOpen={onOpen} onBack={onBack} />;
  return (
    <>
      <OurSheets
        sheets={sheets}
        onOpen={onOpen}
        onAgain={lookAgain}
        onLink={setLinking}
        onRemove={setRemoving}
        hidden={removing !== undefined || linking !== undefined}
        onBack={onBack}
      />
      {linking !== undefined && (
        <PartOfPane isView>
          <FocusOnArrival.Provider value={true}>
            <LinkStep sheet={linking} onLinked={lookAgain} onBack={() => setLinking(undefined)} />
          </FocusOnArrival.Provider>
        </PartOfPane>
      )}
      {removing !== undefined && (
        <PartOfPane isView>
          <FocusOnArrival.Provider value={true}>
            <RemoveStep sheet={removing} onRemoved={lookAgain} onBack={() => setRemoving(undefined)} />
          </FocusOnArrival.Provider>
        </PartOfPane>
      )}
    </>
  );
}
