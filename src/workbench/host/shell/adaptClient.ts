import { markUndoGroups } from "../undoGroups";

/** The platforms the workbench plays; its own is a PC. */
export const PLATFORMS = ["pc", "mac"] as const;
export type Platform = (typeof PLATFORMS)[number];

/** What of the client is set here. It is there as soon as the client's own file is. */
interface Client {
  OfficeExtension?: { CommonUtility?: Record<string, unknown> };
  Excel?: Parameters<typeof markUndoGroups>[0];
  OSF?: { _OfficeAppFactory: { getHostInfo(): { hostPlatform: string } } };
  HTMLAnchorElement: typeof HTMLAnchorElement;
  HTMLElement: typeof HTMLElement;
}

/**
 * Has the client do what Excel would have it do, once it has loaded: check requirement sets, which it does only when told
 * to; say of a merged run that it is one; and be on the platform the workbench plays. Returns whether it has loaded; once it
 * has, to do this again would be once too often.
 */
export function adaptClient(frame: Window, platform: Platform): boolean {
  const client = frame as unknown as Client;
  const { OfficeExtension, Excel, OSF } = client;
  if (!OfficeExtension?.CommonUtility || !Excel || !OSF) return false;
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  markUndoGroups(Excel);
  if (platform === "mac") {
    // The file for PCs has been loaded and stays: only what the client says of itself is a Mac's.
    OSF._OfficeAppFactory.getHostInfo().hostPlatform = platform;
    ignoreDownloads(client, frame.document);
  }
  return true;
}

/** The web view of Office on a Mac takes no downloads, and says nothing: neither error nor message. */
function ignoreDownloads({ HTMLElement: any, HTMLAnchorElement: anchors }: Client, page: Document): void {
  anchors.prototype.click = function (this: HTMLAnchorElement) {
    if (!this.hasAttribute("download")) any.prototype.click.call(this);
  };
  page.addEventListener(
    "click",
    (event) => {
      const path = event.composedPath();
      if (path.some((part) => part instanceof anchors && part.hasAttribute("download")))
        event.preventDefault();
    },
    { capture: true },
  );
}
