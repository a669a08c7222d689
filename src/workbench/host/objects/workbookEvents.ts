import { formatAddress } from "../../../grid/address";
import { intersection } from "../../../grid/box";
import { EVENT } from "../events";
import type { Selection, SheetEvent } from "../gridStore";
import type { Range } from "./range/range";
import type { Table } from "./tables/table";
import type { Workbook } from "./workbook";

const SHEET_EVENT: Readonly<Partial<Record<SheetEvent["kind"], number>>> = {
  added: EVENT.sheetAdded,
  deleted: EVENT.sheetDeleted,
  activated: EVENT.sheetActivated,
  deactivated: EVENT.sheetDeactivated,
};

/** Raises the events of cells that hold something else now, on their sheet and on the tables they belong to. */
export function tellContentChanged({ sheet, box, Address }: Range, changeType: string, table?: Table): void {
  const { events, tables } = sheet.workbook;
  const event = {
    changeType,
    address: formatAddress(box),
    source: "Local",
    worksheetId: sheet.Id,
    triggerSource: "Unknown",
    shiftDirection: "None",
    referenceId: Address,
  };
  events.raise(EVENT.sheetChanged, sheet.Id, event);
  for (const touched of tables.filter((each) => each.sheet === sheet && intersection(each.box, box))) {
    if (touched !== table) touched.contentChanged(box);
    events.raise(EVENT.tableChanged, touched.Id, { ...event, tableId: touched.Id });
  }
}

/** Raises the events of a new selection, on its sheet and on that sheet's tables. */
export function tellSelected({ events, tables }: Workbook, { sheet, box }: Selection): void {
  const address = formatAddress(box);
  events.raise(EVENT.sheetSelection, sheet, { address, worksheetId: sheet });
  for (const table of tables.filter((each) => each.sheet.Id === sheet)) {
    const isInsideTable = intersection(table.box, box) !== null;
    events.raise(EVENT.tableSelection, table.Id, {
      address: isInsideTable ? address : "",
      isInsideTable,
      tableId: table.Id,
      worksheetId: sheet,
    });
  }
}

/** Raises the event of what happened to a sheet, and forgets one that is gone. */
export function tellSheetEvent(workbook: Workbook, { kind, sheet }: SheetEvent): void {
  if (kind === "deleted") workbook.forget(sheet);
  const type = SHEET_EVENT[kind];
  if (type !== undefined) workbook.events.raise(type, sheet, { source: "Local", worksheetId: sheet });
}
