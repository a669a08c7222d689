import type { FunctionsMetadata } from "../engine/functionMetadata";
import { WorkbenchHost } from "../host/workbenchHost";
import { watchCells } from "./cells/watchCells";
import { pageElement } from "./element";
import { framePane } from "./paneFrame";
import { cycleRegions, type Region } from "./regions";
import { drawRibbon } from "./ribbon/ribbonStrip";
import { readRibbonTab, type RibbonAction, type RibbonTab } from "./ribbon/ribbonTab";
import { createSurface } from "./surface";
import { readSwitches } from "./switches";
import { openWorkbook } from "./workbook";

const fetched = async (address: string): Promise<Response> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} is not there: is the add-in built?`);
  return response;
};

function ribbonRegion(tab: RibbonTab, act: (action: RibbonAction) => void): Region {
  const place = pageElement("ribbon");
  drawRibbon(place, tab, act);
  return {
    hasFocus: () => place.contains(document.activeElement),
    focus: () => place.querySelector<HTMLElement>('button[tabindex="0"]')?.focus(),
  };
}

async function open(): Promise<void> {
  const switches = readSwitches(location.search);
  document.documentElement.dataset.theme = switches.theme;
  const metadata = (await (await fetched("/functions.json")).json()) as FunctionsMetadata;
  const tab = readRibbonTab(await (await fetched("/manifest.xml")).text());

  const { store, grid, calls } = openWorkbook(pageElement("grid"), metadata, switches);
  const host = new WorkbenchHost(store, calls, switches);
  window.envelopeHost = host;
  const act = (action: RibbonAction) => {
    host.pane.setVisible(true);
    if (action.kind === "run") void host.invokeAction(action.functionName).catch(showFault);
  };
  const ribbon = ribbonRegion(tab, act);
  watchCells(store, grid);

  const pane = framePane(host, "/taskpane.html").then((framed) => {
    cycleRegions([ribbon, grid, framed], [window, framed.keys]);
  });
  const ready = Promise.all([pane, calls.ready]).then(() => undefined);
  window.envelopeWorkbench = createSurface(store, host.log, ready, grid.focus);
  await ready;
}

/** Says on the page why the workbench, or something asked of it, failed. */
function showFault(fault: unknown): void {
  console.error(fault);
  const place = pageElement("fault");
  place.textContent = fault instanceof Error ? fault.message : String(fault);
  place.hidden = false;
}

open().catch(showFault);
