import { useState, type JSX } from "react";
import { useFrameStyles } from "../frame/frame.styles";
import { Panel } from "../frame/Panel";
import type { Destination, View } from "../navigation/destinations";
import { AboutView } from "./about/AboutView";
import { CatalogueView } from "./catalogue/CatalogueView";
import { HelpView } from "./help/HelpView";
import { HomeView } from "./home/HomeView";
import { KeyboardView } from "./keyboard/KeyboardView";
import { PlannedView } from "./planned/PlannedView";

interface ViewsProps {
  readonly here: Destination;
  readonly onOpen: (view: View) => void;
  readonly onBack: (() => void) | undefined;
}

/** The view the pane is at. The Catalogue, once opened, stays out of sight as it was left. */
export function Views(props: ViewsProps): JSX.Element {
  const styles = useFrameStyles();
  const { view } = props.here;
  const [catalogueOpened, setCatalogueOpened] = useState(false);
  const inCatalogue = view === "catalogue";
  if (inCatalogue && !catalogueOpened) setCatalogueOpened(true);
  return (
    <main className={styles.main}>
      {catalogueOpened && (
        <Panel view="catalogue" shown={inCatalogue}>
          <CatalogueView />
        </Panel>
      )}
      {!inCatalogue && (
        <Panel view={view} shown key={view}>
          <OtherView {...props} view={view} />
        </Panel>
      )}
    </main>
  );
}

function OtherView({
  here,
  view,
  onOpen,
  onBack,
}: ViewsProps & { readonly view: Exclude<View, "catalogue"> }): JSX.Element {
  switch (view) {
    case "home":
      return <HomeView onBrowse={() => onOpen("catalogue")} onSkip={() => onOpen("catalogue")} />;
    case "help":
      return (
        <HelpView onKeyboard={() => onOpen("keyboard")} onWelcome={() => onOpen("home")} onBack={onBack} />
      );
    case "keyboard":
      return <KeyboardView onBack={onBack} />;
    case "about":
      return <AboutView onBack={onBack} />;
    default:
      return <PlannedView view={view} section={here.section} onBack={onBack} />;
  }
}
