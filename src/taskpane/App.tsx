import { ThemeProvider } from "@fluentui/react/lib/Theme";
import { useEffect, useMemo, useReducer, useState, type JSX } from "react";
import type { OwnCatalogue } from "../catalogue/own/ownCatalogue";
import type { WorkbookPort } from "../workbook/port";
import { ConventionsContext } from "./conventions/useConventions";
import { useKeptConventions } from "./conventions/useKeptConventions";
import { BrandLine } from "./frame/BrandLine";
import { ContextStrip } from "./frame/ContextStrip";
import { FocusOnArrival } from "./frame/FocusOnArrival";
import { Frame } from "./frame/Frame";
import { TabBar } from "./frame/TabBar";
import { AnnounceContext } from "./hooks/useAnnounce";
import { useKeptCatalogue } from "./hooks/useKeptCatalogue";
import { OwnCatalogueContext } from "./hooks/useOwnCatalogue";
import { useHostTheme } from "./hooks/useHostTheme";
import { useOwnRefusal } from "./hooks/useOwnRefusal";
import { useSelection } from "./hooks/useSelection";
import { WorkbookContext } from "./hooks/useWorkbook";
import { MessagesContext, type Message } from "./messages/message";
import type { Destination, View } from "./navigation/destinations";
import { navigate, startAt } from "./navigation/navigation";
import { onViewRequested } from "./requestedView";
import { Views } from "./views/Views";

/** Remembered once the welcome has been left, so that it is shown only on the first run. */
const WELCOMED = "welcomed";

/** The pane: tabs, what is selected, one view, the brand line. */
export function App({ workbook }: { readonly workbook: WorkbookPort }): JSX.Element {
  const [navigation, dispatch] = useReducer(
    navigate,
    workbook.memory.recall(WELCOMED) ? "catalogue" : "home",
    startAt,
  );
  const [moved, setMoved] = useState(false);
  const [message, show] = useState<Message>();
  const [spoken, announce] = useState("");
  const theme = useHostTheme(workbook);
  const selected = useSelection(workbook);
  const refused = useOwnRefusal(workbook, selected.selection);
  const messages = useMemo(() => ({ message, show }), [message]);
  const [own, bring] = useState<OwnCatalogue>();
  const ownInUse = useMemo(() => ({ own, bring }), [own]);
  useKeptCatalogue(workbook, bring);

  const conventions = useKeptConventions(workbook);

  const { here, trail } = navigation;
  const open = useMemo(
    () => (destination: Destination) => {
      workbook.memory.remember(WELCOMED, "yes");
      show(undefined);
      setMoved(true);
      dispatch({ type: "open", destination });
    },
    [workbook],
  );
  useEffect(() => onViewRequested(open), [open]);
  const openView = (view: View) => open({ view });
  const back = trail.length > 0 ? () => dispatch({ type: "back" }) : undefined;

  return (
    <ThemeProvider theme={theme} applyTo="body">
      <WorkbookContext.Provider value={workbook}>
        <MessagesContext.Provider value={messages}>
          <AnnounceContext.Provider value={announce}>
            <OwnCatalogueContext.Provider value={ownInUse}>
              <ConventionsContext.Provider value={conventions}>
                <FocusOnArrival.Provider value={moved}>
                  <Frame spoken={spoken}>
                    <TabBar view={here.view} onOpen={openView} />
                    <ContextStrip {...selected} refused={refused} onExplain={() => openView("explain")} />
                    <Views here={here} onOpen={open} onBack={back} />
                    <BrandLine onHome={() => openView("home")} onHelp={() => openView("help")} />
                  </Frame>
                </FocusOnArrival.Provider>
              </ConventionsContext.Provider>
            </OwnCatalogueContext.Provider>
          </AnnounceContext.Provider>
        </MessagesContext.Provider>
      </WorkbookContext.Provider>
    </ThemeProvider>
  );
}
