import type { FunctionsMetadata } from "../engine/functionMetadata";
import { ClientFunctionCalls } from "../host/clientFunctionCalls";
import { WorkbenchHost } from "../host/workbenchHost";
import { showCopies } from "./copies";
import { pageElement } from "./element";
import { fetched, fromOtherOrigin } from "./fetched";
import { gridPlace, type GridPlace } from "./gridPlace";
import { paneDrawn } from "./paneDrawn";
import { framePane, type PaneFrame } from "./paneFrame";
import { cycleRegions } from "./regions";
import { ribbonRegion } from "./ribbon/ribbonRegion";
import { readRibbonTab, type RibbonAction } from "./ribbon/ribbonTab";
import { createSurface } from "./surface";
import { readSwitches, type Switches } from "./switches";
import type { OpenWorkbook } from "./workbook";

/** Opens the page: the pane at once, then the ribbon, and the spreadsheet when they can be used. */
async function open(): Promise<void> {
  const switches = readSwitches(location.search);
  document.documentElement.dataset.theme = switches.theme;
  const calls = new ClientFunctionCalls(switches);
  const host = new WorkbenchHost(calls, switches);
  window.envelopeHost = host;
  const framed = framePane(host, switches.officeHangs ? "/taskpane.html?officejs=hangs" : "/taskpane.html");
  const place = gridPlace();
  const [{ store, grid, hosted }] = await Promise.all([
    openGrid(place, calls, switches, paneDrawn(host, framed)),
    surroundGrid(place, host, framed),
  ]);
  host.open(store);
  showCopies(host);
  hosted(host);
  place.fill(grid);
  performance.mark("workbook open");
  window.envelopeWorkbench = createSurface(store, host, calls, grid.focus);
}

/** Loads the spreadsheet component, no sooner than it may, and opens the workbook in it. */
async function openGrid(
  place: GridPlace,
  calls: ClientFunctionCalls,
  switches: Switches,
  mayLoad: Promise<void>,
): Promise<OpenWorkbook> {
  const [functions] = await Promise.all([
    fetched(fromOtherOrigin("/functions.json")),
    fetched(fromOtherOrigin("/functions.js")),
    mayLoad,
  ]);
  const { openWorkbook } = await import("./workbook");
  return openWorkbook(place.element, (await functions.json()) as FunctionsMetadata, calls, switches);
}

/** Draws the ribbon, and has F6 move between it, the grid and the pane. */
async function surroundGrid(
  place: GridPlace,
  host: WorkbenchHost,
  framed: Promise<PaneFrame>,
): Promise<void> {
  const act = (action: RibbonAction) => {
    if (action.kind === "run") void host.invokeAction(action.functionName).catch(showFault);
    else if (action.paneId === null) host.pane.setVisible(true);
    else
      showFault(
        `The button asks for a second pane, "${action.paneId}": Excel would show it beside this one.`,
      );
  };
  const manifest = await fetched("/manifest.xml");
  const ribbon = ribbonRegion(readRibbonTab(await manifest.text()), act);
  const pane = await framed;
  cycleRegions([ribbon, place, pane], [window, pane.keys]);
}

/** Says on the page why the workbench, or something asked of it, failed. */
function showFault(fault: unknown): void {
  console.error(fault);
  const place = pageElement("fault");
  place.textContent = fault instanceof Error ? fault.message : String(fault);
  place.hidden = false;
}

open().catch((fault: unknown) => {
  pageElement("opening").hidden = true;
  showFault(fault);
});
