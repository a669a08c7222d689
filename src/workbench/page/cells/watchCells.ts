import type { GridStore } from "../../host/gridStore";
import { pageElement } from "../element";
import { makePanels } from "../panels";
import type { Spreadsheet } from "../spreadsheet";
import { reportCell, reportErrors, type CellReport } from "./cellReport";
import { sayCell, showCell } from "./cellStrip";
import { listMessages } from "./messageList";
import { drawTableView } from "./tableView";

/** Keeps what the page says about cells true: the line about the active cell, the messages, the sheet as a table. */
export function watchCells(store: GridStore, grid: Spreadsheet): void {
  const [line, announcer] = [pageElement("cell"), pageElement("announcer")];
  const [messages, table] = [pageElement("messages"), pageElement("table")];

  const active = (): CellReport => {
    const { sheet, box } = store.selection();
    return reportCell(store, sheet, box.row, box.column);
  };
  const announce = () => {
    if (grid.hasFocus()) announcer.textContent = sayCell(active());
  };
  const goTo = ({ sheet, row, column }: CellReport) => {
    grid.focus();
    store.select(sheet, { row, column, rows: 1, columns: 1 });
  };
  const drawTable = () => drawTableView(pageElement("table-view"), store);
  const drawMessages = () =>
    listMessages(pageElement("message-list"), pageElement("message-count"), reportErrors(store), goTo);
  const refresh = () => {
    showCell(line, active());
    drawMessages();
    if (!table.hidden) drawTable();
  };

  makePanels([
    { button: pageElement("messages-button"), panel: messages, shown: drawMessages },
    { button: pageElement("table-button"), panel: table, shown: drawTable },
  ]);
  store.onSelect(() => {
    refresh();
    announce();
  });
  store.onEdit(() => void store.settle(5_000).then(announce));
  grid.onChange(refresh);
  refresh();
}
