/** Each button of the ribbon that opens a view, by the name the manifest gives it. */
const OPENS = {
  openCatalogue: { view: "catalogue" },
  openModels: { view: "models" },
  openGap: { view: "budget", section: "budget-gap" },
  openTargets: { view: "targets", section: "trajectories" },
  openRollUp: { view: "targets", section: "borough-roll-up" },
  openFunctions: { view: "functions" },
  openAllocate: { view: "functions", section: "ALLOCATE" },
  openTrajectory: { view: "functions", section: "TRAJECTORY" },
  openReinstate: { view: "functions", section: "REINSTATE" },
  openExplain: { view: "explain" },
  openChecks: { view: "checks" },
  openShare: { view: "share" },
  openHelp: { view: "help" },
} as const;

/** Where a button leads. */
export type CommandDestination = (typeof OPENS)[keyof typeof OPENS];

/** `showAsTaskpane` may never answer: after so long another press may ask for the pane again. */
const PATIENCE_MS = 5000;

/**
 * Gives the ribbon's buttons their work: each opens the pane on its own view and changes no cell. `show` is told the view.
 */
export function registerCommands(show: (destination: CommandDestination) => void): void {
  const showPane = oneAtATime(() => Office.addin.showAsTaskpane());
  for (const [name, destination] of Object.entries(OPENS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      // First of all: as long as one press is not completed, Excel holds the next ones back.
      event.completed();
      // Each press asks anew, also for what is open already.
      show({ ...destination });
      showPane();
    });
  }
}

/**
 * Does something once at a time: what is asked for while it is under way is done when that has ended, once however often
 * it was asked for. One that does not end holds nobody up for long.
 */
function oneAtATime(action: () => Promise<void>): () => void {
  let underWay: symbol | undefined;
  let askedAgain = false;
  const begin = () => {
    const begun = (underWay = Symbol("begun"));
    askedAgain = false;
    const end = () => {
      if (underWay !== begun) return;
      underWay = undefined;
      if (askedAgain) begin();
    };
    setTimeout(end, PATIENCE_MS);
    action().then(end, end);
  };
  return () => {
    if (underWay) askedAgain = true;
    else begin();
  };
}
