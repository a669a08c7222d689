import type { JSX } from "react";
import { later } from "../frame/later";
import type { Destination, View } from "../navigation/destinations";
import { tabNames } from "../strings/frame";
import { modelWords } from "../strings/models";
import { AboutView } from "./about/AboutView";
import { HelpView } from "./help/HelpView";
import { HomeView } from "./home/HomeView";
import { KeyboardView } from "./keyboard/KeyboardView";

/** What a view is told: what was asked of it, how to open another, and the way back where there is one. */
export interface ViewProps {
  readonly asked: Destination;
  readonly onOpen: (destination: Destination) => void;
  readonly onBack: (() => void) | undefined;
}

interface ViewEntry {
  /** It holds a draft: once opened it stays, out of sight, as it was left. */
  readonly lasting?: true;
  readonly render: (props: ViewProps) => JSX.Element;
}

const CatalogueView = later(
  () => import(/* webpackChunkName: "catalogue", webpackPrefetch: true */ "./catalogue/CatalogueView"),
  "CatalogueView",
);
const ModelsView = later(() => import(/* webpackChunkName: "models" */ "./models/ModelsView"), "ModelsView");
const AgreementView = later(
  () => import(/* webpackChunkName: "agreement" */ "./agreement/AgreementView"),
  "AgreementView",
);
const OwnCatalogueView = later(
  () => import(/* webpackChunkName: "own-catalogue" */ "./ownCatalogue/OwnCatalogueView"),
  "OwnCatalogueView",
);

const FunctionsView = later(
  () => import(/* webpackChunkName: "functions-view" */ "./functions/FunctionsView"),
  "FunctionsView",
);

const ExplainView = later(
  () => import(/* webpackChunkName: "explain" */ "./explain/ExplainView"),
  "ExplainView",
);
const ShareView = later(() => import(/* webpackChunkName: "share" */ "./share/ShareView"), "ShareView");
const SettingsView = later(
  () => import(/* webpackChunkName: "settings" */ "./settings/SettingsView"),
  "SettingsView",
);
const ChecksView = later(() => import(/* webpackChunkName: "checks" */ "./checks/ChecksView"), "ChecksView");

/** Every view of the pane. Those that are not part of the first look are loaded when they are opened. */
export const VIEWS: Readonly<Record<View, ViewEntry>> = {
  home: { render: ({ onOpen, onBack }) => <HomeView onOpen={onOpen} onBack={onBack} /> },
  catalogue: { lasting: true, render: () => <CatalogueView /> },
  budget: models(tabNames.budget, "budget"),
  targets: models(tabNames.targets, "targets"),
  models: models(modelWords.heading),
  checks: { lasting: true, render: ({ asked, onOpen }) => <ChecksView asked={asked} onOpen={onOpen} /> },
  explain: { lasting: true, render: ({ asked, onBack }) => <ExplainView asked={asked} onBack={onBack} /> },
  share: { render: ({ onBack }) => <ShareView onBack={onBack} /> },
  functions: { lasting: true, render: (props) => <FunctionsView {...props} /> },
  agreement: { lasting: true, render: ({ onBack }) => <AgreementView onBack={onBack} /> },
  ownCatalogue: { lasting: true, render: ({ onBack }) => <OwnCatalogueView onBack={onBack} /> },
  help: {
    render: ({ onOpen, onBack }) => (
      <HelpView
        onFunctions={() => onOpen({ view: "functions" })}
        onKeyboard={() => onOpen({ view: "keyboard" })}
        onWelcome={() => onOpen({ view: "home" })}
        onBack={onBack}
      />
    ),
  },
  keyboard: { render: ({ onBack }) => <KeyboardView onBack={onBack} /> },
  settings: { render: ({ onBack }) => <SettingsView onBack={onBack} /> },
  about: { render: ({ onBack }) => <AboutView onBack={onBack} /> },
};

/** The ready models of a tab, or all of them. */
function models(heading: string, tab?: "budget" | "targets"): ViewEntry {
  const render = ({ asked, onBack }: ViewProps) => (
    <ModelsView heading={heading} tab={tab} asked={asked} onBack={onBack} />
  );
  return { lasting: true, render };
}
