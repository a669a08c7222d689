/** Where something empties the user's list of undo; `old`: builds before undo was kept for add-ins, LTSC 2021 among them. */
export type UndoLoser = "everywhere" | "desktop" | "web" | "old";

export interface UndoLoss {
  /** What did it: class and member by the wire's names, `Range.GetMergedAreasOrNullObject`. */
  member: string;
  where: UndoLoser;
}

const LOSES: Readonly<Record<string, UndoLoser>> = {
  "Range.GetMergedAreasOrNullObject": "desktop",
  "Worksheet.Delete": "everywhere",
  "Worksheet.Name": "desktop",
  "Worksheet.Position": "desktop",
  "Worksheet.Visibility": "desktop",
  "WorkbookProtection.Protect": "everywhere",
  "WorkbookProtection.Unprotect": "everywhere",
  "WorksheetProtection.Protect": "everywhere",
  "WorksheetProtection.Unprotect": "everywhere",
  "NamedItem.Comment": "web",
};

/** On builds of that time any call of the API did, and listening to selections by itself. */
const ANY_CALL = "any call";

/** What the add-in has done that would have emptied the user's list of undo in Excel; the page's own goes on. */
export class UndoRecord {
  private list: UndoLoss[] = [];

  get losses(): readonly UndoLoss[] {
    return this.list;
  }

  /** The user has done something that can be undone: what was before does not matter any more. */
  forget(): void {
    this.list = [];
  }

  /** The add-in has called or set a member of a class. */
  touched(className: string, member: string): void {
    const name = `${className}.${member}`;
    const where = LOSES[name];
    if (where) this.list.push({ member: name, where });
  }

  /** A batch of the add-in's touches the workbook. */
  called(): void {
    this.list.push({ member: ANY_CALL, where: "old" });
  }
}
