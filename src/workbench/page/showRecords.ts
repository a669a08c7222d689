import type { Univer } from "@univerjs/core";
import { paintCells } from "../engine/paintCells";
import type { UniverStore } from "../engine/univerStore";
import { changesWorkbook } from "../host/wire/changesWorkbook";
import type { WorkbenchHost } from "../host/workbenchHost";
import { cellChoices } from "./cells/cellChoices";
import { listCharts } from "./cells/chartList";
import { ChartOverlay } from "./charts/chartOverlay";
import { pageElement } from "./element";
import { RulePaint } from "./rules/rulePaint";
import type { SheetView } from "./sheetView";
import type { Spreadsheet } from "./spreadsheet";

/** How long the drawing of charts waits for the calculation, in milliseconds. */
const PATIENCE = 20_000;

/** Shows on the page what the host keeps beside the cells, now and whenever it changes: charts, conditional formats, choices. */
export function showRecords(
  host: WorkbenchHost,
  univer: Univer,
  store: UniverStore,
  grid: Spreadsheet,
  view: SheetView,
): void {
  const overlay = new ChartOverlay(pageElement("charts"), host.workbook, view);
  const paint = new RulePaint(host.workbook);
  paintCells(univer.__getInjector(), (sheet, row, column) => paint.of(sheet, row, column));

  const offerChoices = cellChoices(pageElement("cell-choice"), host.workbook);
  const draw = () => {
    if (paint.read()) view.repaint();
    offerChoices();
    listCharts(pageElement("chart-list"), overlay.redraw());
  };
  let waiting = false;
  const drawWhenSettled = () => {
    if (waiting) return;
    waiting = true;
    void store.settle(PATIENCE).then(() => {
      waiting = false;
      draw();
    });
  };
  host.onExchange(({ request }) => {
    if (changesWorkbook(request)) drawWhenSettled();
  });
  grid.onChange(drawWhenSettled);
  // In the midst of it a sheet that goes may still be the active one.
  store.onSheet(() => requestAnimationFrame(draw));
  store.onSelect(offerChoices);
  view.onMove(() => overlay.follow());
  draw();
}
