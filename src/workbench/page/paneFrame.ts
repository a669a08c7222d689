import type { WorkbenchHost } from "../host/workbenchHost";
import { makeSeparator } from "./separator";
import { pageElement } from "./element";
import type { Region } from "./regions";

/** The part of the page that holds the task pane. */
export interface PaneFrame extends Region {
  /** The frame's own document hears keys pressed inside it; the page's does not. */
  keys: EventTarget;
}

/**
 * Loads the pane into its frame, and shows or hides the frame as the host says. The frame is never unloaded: functions
 * run in it. Resolves when its document is there.
 */
export async function framePane(host: WorkbenchHost, address: string): Promise<PaneFrame> {
  const box = pageElement("pane-box");
  const separator = pageElement("separator");
  const frame = document.querySelector<HTMLIFrameElement>("iframe#pane");
  if (!frame) throw new Error("The page has no frame for the pane");
  makeSeparator(separator, box);
  host.pane.onVisibility((visible) => {
    for (const part of [box, separator]) part.classList.toggle("closed", !visible);
  });
  pageElement("pane-close").addEventListener("click", () => host.pane.setVisible(false));
  host.pane.setVisible(true);

  await new Promise((resolve) => {
    frame.addEventListener("load", resolve, { once: true });
    frame.src = address;
  });
  const content = frame.contentWindow;
  if (!content) throw new Error("The pane's frame has no document");
  return {
    keys: content,
    hasFocus: () => document.activeElement === frame || box.contains(document.activeElement),
    focus() {
      host.pane.setVisible(true);
      content.focus();
    },
  };
}
