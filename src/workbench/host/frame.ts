import type { WorkbenchHost } from "./workbenchHost";

declare global {
  interface Window {
    /** The host of the workbench's page, there before the pane's frame is. */
    envelopeHost?: WorkbenchHost;
  }
}

// The first script of the pane's frame: it puts the host in the place of Excel before office.js looks for it.
const host = window.parent.envelopeHost;
if (!host) throw new Error("The workbench's pane was opened outside the workbench's page.");
host.connect(window);
