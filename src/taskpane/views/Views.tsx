import { lazy, useState, type JSX } from "react";
import { useFrameStyles } from "../frame/frame.styles";
import { Panel } from "../frame/Panel";
import { PartOfPane } from "../frame/PartOfPane";
import type { Destination, View } from "../navigation/destinations";
import { strings } from "../strings";
import { AboutView } from "./about/AboutView";
import { CatalogueView } from "./catalogue/CatalogueView";
import { HelpView } from "./help/HelpView";
import { HomeView } from "./home/HomeView";
import { KeyboardView } from "./keyboard/KeyboardView";
import { PlannedView } from "./planned/PlannedView";

interface ViewsProps {
  readonly here: Destination;
  readonly onOpen: (destination: Destination) => void;
  readonly onBack: (() => void) | undefined;
}

const ModelsView = lazy(() =>
  import(/* webpackChunkName: "models" */ "./models/ModelsView").then(({ ModelsView: view }) => ({
    default: view,
  })),
);

const AgreementView = lazy(() =>
  import(/* webpackChunkName: "agreement" */ "./agreement/AgreementView").then(({ AgreementView: view }) => ({
    default: view,
  })),
);

const OwnCatalogueView = lazy(() =>
  import(/* webpackChunkName: "own-catalogue" */ "./ownCatalogue/OwnCatalogueView").then(
    ({ OwnCatalogueView: view }) => ({ default: view }),
  ),
);

/** The views that hold drafts: once opened they stay out of sight as they were left. */
const LASTING = ["catalogue", "budget", "targets", "models", "agreement", "ownCatalogue"] as const;
type Lasting = (typeof LASTING)[number];

const isLasting = (view: View): view is Lasting => LASTING.some((lasting) => lasting === view);

/** The view the pane is at, and out of sight those to which the user comes back. */
export function Views({ here, onOpen, onBack }: ViewsProps): JSX.Element {
  const styles = useFrameStyles();
  const { view } = here;
  const [visited, setVisited] = useState<Partial<Record<Lasting, Destination>>>({});
  if (isLasting(view) && visited[view] !== here) setVisited({ ...visited, [view]: here });
  return (
    <main className={styles.main}>
      {LASTING.map((lasting) => {
        const asked = visited[lasting];
        return (
          asked && (
            <Panel key={lasting} view={lasting} shown={lasting === view}>
              <LastingView view={lasting} asked={asked} onBack={lasting === view ? onBack : undefined} />
            </Panel>
          )
        );
      })}
      {!isLasting(view) && (
        <Panel view={view} shown key={view}>
          <PassingView view={view} onOpen={onOpen} onBack={onBack} />
        </Panel>
      )}
    </main>
  );
}

interface LastingViewProps {
  readonly view: Lasting;
  readonly asked: Destination;
  readonly onBack: (() => void) | undefined;
}

function LastingView({ view, asked, onBack }: LastingViewProps): JSX.Element {
  if (view === "catalogue") return <CatalogueView />;
  return <PartOfPane>{laterView(view, asked, onBack)}</PartOfPane>;
}

/** A lasting view that is loaded when it is first opened. */
function laterView(
  view: Exclude<Lasting, "catalogue">,
  asked: Destination,
  onBack: LastingViewProps["onBack"],
): JSX.Element {
  if (view === "agreement") return <AgreementView onBack={onBack} />;
  if (view === "ownCatalogue") return <OwnCatalogueView onBack={onBack} />;
  const tab = view === "models" ? undefined : view;
  const heading = tab ? strings.tabs[tab] : strings.models.heading;
  return <ModelsView heading={heading} tab={tab} asked={asked} onBack={onBack} />;
}

interface PassingViewProps {
  readonly view: Exclude<View, Lasting>;
  readonly onOpen: ViewsProps["onOpen"];
  readonly onBack: (() => void) | undefined;
}

function PassingView({ view, onOpen, onBack }: PassingViewProps): JSX.Element {
  const open = (destination: View) => () => onOpen({ view: destination });
  switch (view) {
    case "home":
      return <HomeView onOpen={onOpen} />;
    case "help":
      return <HelpView onKeyboard={open("keyboard")} onWelcome={open("home")} onBack={onBack} />;
    case "keyboard":
      return <KeyboardView onBack={onBack} />;
    case "about":
      return <AboutView onBack={onBack} />;
    default:
      return <PlannedView view={view} onOpen={(opened) => onOpen({ view: opened })} onBack={onBack} />;
  }
}
