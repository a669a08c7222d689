import type { WorkbenchHost } from "../host/workbenchHost";

/** How long after its document is there the pane is waited for, in milliseconds; a broken one asks for nothing. */
const PATIENCE = 1_000;

/**
 * Resolves when the pane has been drawn: it asks for the selection then. The spreadsheet component comes after, because
 * starting it keeps the browser's one thread for both from anything else.
 */
export async function paneDrawn(host: WorkbenchHost, framed: Promise<unknown>): Promise<void> {
  const given = framed.then(() => new Promise((resolve) => setTimeout(resolve, PATIENCE)));
  await Promise.race([host.workbookAsked, given]);
}
