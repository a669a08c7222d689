/** Each button of the ribbon that opens a view, by the name the manifest gives it. */
const OPENS = {
  openCatalogue: { view: "catalogue" },
  openModels: { view: "models" },
  openGap: { view: "budget", section: "budget-gap" },
  openAllocate: { view: "budget", section: "grants" },
  openTargets: { view: "targets", section: "trajectories" },
  openRollUp: { view: "targets", section: "borough-roll-up" },
  openExplain: { view: "explain" },
  openChecks: { view: "checks" },
  openShare: { view: "share" },
  openHelp: { view: "help" },
} as const;

/** Where a button leads. */
export type CommandDestination = (typeof OPENS)[keyof typeof OPENS];

/**
 * Gives the ribbon's buttons their work: each opens the pane on its own view and changes no cell. `show` is told the view.
 */
export function registerCommands(show: (destination: CommandDestination) => void): void {
  for (const [name, destination] of Object.entries(OPENS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      // Each press asks anew, also for what is open already.
      show({ ...destination });
      // The button is released in any case: Excel leaves one that never completes greyed out.
      void Office.addin.showAsTaskpane().finally(() => event.completed());
    });
  }
}
