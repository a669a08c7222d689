import type { WorkbenchHost } from "../host/workbenchHost";
import { element, pageElement } from "./element";

declare global {
  interface Window {
    /** The workbooks that were opened beside this one, as files, for the pages that show them. */
    envelopeCopies?: Uint8Array[];
  }
}

/** Where Excel opens a window for a workbook made from a file, the page has a link to a page of its own. */
export function showCopies(host: WorkbenchHost): void {
  const place = pageElement("copies");
  const copies = (window.envelopeCopies = window.envelopeCopies ?? []);
  host.workbook.created.onOpen((file) => {
    copies.push(file);
    const number = copies.length;
    const address = `/workbench/copy.html?copy=${number}`;
    const link = element(
      "a",
      { href: address, target: "_blank", rel: "opener" },
      `Opened beside: workbook ${number}`,
    );
    place.append(link, " ");
    place.hidden = false;
  });
}
