import { EVENT, WHOLE_WORKBOOK, type EventSource } from "../events";
import { alreadyExists, invalidArgument, invalidOperation } from "../hostError";
import { Collection } from "./collection";
import { there } from "./there";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";
import { SHEET_EVENTS, type WorksheetProperties } from "./worksheetProperties";

export class Worksheets extends Collection<Worksheet> {
  static override readonly wireClass = "WorksheetCollection";
  static override readonly scalars: readonly string[] = [];

  constructor(private readonly workbook: Workbook) {
    super();
  }

  override get eventSource(): EventSource {
    const types = { ...SHEET_EVENTS, Added: EVENT.sheetAdded, Deleted: EVENT.sheetDeleted };
    return { events: this.workbook.events, target: WHOLE_WORKBOOK, types };
  }

  items(): Worksheet[] {
    return this.workbook.store.sheets.list().map((id) => this.workbook.sheet(id));
  }

  protected find(key: string): Worksheet | undefined {
    const sheets = this.items();
    return (
      sheets.find((sheet) => sheet.Id === key) ??
      sheets.find((sheet) => sheet.Name.toLowerCase() === key.toLowerCase())
    );
  }

  override GetCount(visibleOnly?: boolean | null): number {
    return this.visible(visibleOnly).length;
  }

  GetActiveWorksheet(): Worksheet {
    return this.workbook.sheet(this.workbook.store.sheets.active());
  }

  GetFirst(visibleOnly?: boolean | null): Worksheet {
    return there(this.visible(visibleOnly)[0]);
  }

  GetLast(visibleOnly?: boolean | null): Worksheet {
    return there(this.visible(visibleOnly).at(-1));
  }

  /** The sheet before (-1) or after (1) another, or the next visible one there; null where there is none. */
  beside({ Position }: Worksheet, step: 1 | -1, visibleOnly?: boolean | null): Worksheet | null {
    const sheets = this.items();
    const beyond = step === 1 ? sheets.slice(Position + 1) : sheets.slice(0, Position).reverse();
    return beyond.find((sheet) => visibleOnly !== true || sheet.Visibility === "Visible") ?? null;
  }

  /** Adds a sheet after the others, under the next free `Sheet1`, `Sheet2`… if it gets no name. */
  Add(name?: string | null): Worksheet {
    this.workbook.Protection.check();
    if (name) this.checkName(name);
    return this.workbook.sheet(this.workbook.store.sheets.add(name || this.freeName()));
  }

  /** @throws HostError InvalidArgument for what Excel does not allow, ItemAlreadyExists for a name that is taken. */
  checkName(name: string, self?: WorksheetProperties): void {
    const allowed = name.length >= 1 && name.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(name);
    if (!allowed || name.toLowerCase() === "history") throw invalidArgument();
    const taken = this.items().find((sheet) => sheet.Name.toLowerCase() === name.toLowerCase());
    if (taken && taken !== self) throw alreadyExists();
  }

  /** @throws HostError InvalidOperation if no other sheet is visible. */
  checkAnotherVisible(sheet: WorksheetProperties): void {
    const others = this.visible(true).filter((other) => other !== sheet);
    if (others.length === 0)
      throw invalidOperation("A workbook must contain at least one visible worksheet.");
  }

  private visible(only?: boolean | null): Worksheet[] {
    return this.items().filter((sheet) => only !== true || sheet.Visibility === "Visible");
  }

  private freeName(): string {
    const names = new Set(this.items().map((sheet) => sheet.Name.toLowerCase()));
    let number = names.size + 1;
    while (names.has(`sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }
}
