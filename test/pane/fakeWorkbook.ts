import type { OwnCatalogue } from "../../src/catalogue/own/ownCatalogue";
import type { Block } from "../../src/sheets/plan/block";
import { boxName, cellName, topLeftOf } from "../../src/grid/cell";
import type { Draft } from "../../src/sheets/plan/draft";
import type { OwnCells } from "../../src/sheets/ownBlock/ownCells";
import type { Origin } from "../../src/sheets/plan/origin";
import type { SheetPlan } from "../../src/sheets/plan/sheetPlan";
import type {
  BlockOptions,
  FormulaError,
  IndicatorTable,
  InsertPlan,
  Progress,
  RefreshPlan,
  SheetsPlan,
} from "../../src/workbook/plans";
import type { Selection, WorkbookPort } from "../../src/workbook/port";
import type { CallAnswer } from "../../src/workbook/calls/callFunction";
import type { Around } from "../../src/workbook/reading/readAround";
import type { ReadRange } from "../../src/workbook/selection/readRange";
import type { LinkingPlan } from "../../src/workbook/linking/linkCells";
import type { ReadToLink } from "../../src/workbook/linking/readToLink";
import type { Removal } from "../../src/workbook/removal/removeOurSheet";
import type { UpdatePlan } from "../../src/workbook/updating/planUpdate";
import type { UpdateTrial } from "../../src/workbook/updating/tryUpdate";
import type { OurSheet } from "../../src/workbook/reading/readOurSheets";
import type { ReadBook } from "../../src/workbook/reading/readBook";
import type { Inventory } from "../../src/workbook/health/inventory";
import type { LostCell } from "../../src/workbook/health/ourCells";
import type { Trial } from "../../src/workbook/health/trial";
import { WorkbookRefusal, type RefusalReason } from "../../src/workbook/refusal";

const SELECTED: Selection = { address: "Gap!B3", anchor: "Gap!B3", kind: "plain", text: "202.7", cells: 1 };

/** The actions that can be made to refuse. */
type Action = Exclude<
  {
    [Name in keyof WorkbookPort]: WorkbookPort[Name] extends (...args: never[]) => Promise<unknown>
      ? Name
      : never;
  }[keyof WorkbookPort],
  never
>;

/** A workbook of one sheet in memory, for views: what stands in it, what was asked of it, and refusals on demand. */
export class FakeWorkbook implements WorkbookPort {
  /** Texts of cells by name. */
  readonly cells = new Map<string, string>();
  selection: Selection = SELECTED;
  /** What is read where a block is selected. */
  block: OwnCells = { address: "Gap!B3", values: [["202.7"]], texts: [["202.7"]] };
  /** The table of ours under the selection. */
  table: IndicatorTable | undefined;
  /** What its rows hold, in the order of its columns. */
  tableRows: readonly (readonly string[])[] = [];
  background: string | undefined;
  excelUndo = false;
  cards = false;
  saves = true;
  /** How an insertion comes out: as the plan says, and without errors, unless it is told otherwise. */
  private get outcome() {
    return { excelUndo: this.undoneByExcel ?? this.excelUndo, errors: this.errors };
  }
  undoneByExcel: boolean | undefined;
  errors: readonly FormulaError[] = [];
  /** Names of sheets that are there. */
  readonly sheetNames = new Set(["Gap"]);
  /** Refuse the next call of an action. */
  readonly refusals = new Map<Action, RefusalReason>();
  /** Holds writes back until it is called; progress is told before. */
  hold: ((progress: Progress) => Promise<void>) | undefined;
  readonly written: { address: string; block: Block; replace: boolean }[] = [];
  /** Whether each of the blocks written was to widen its narrow columns, and those that a plan offers to widen. */
  readonly widened: boolean[] = [];
  narrow: InsertPlan["narrow"] = [];
  readonly added: (readonly SheetPlan[])[] = [];
  readonly refreshed: RefreshPlan[] = [];
  readonly undone: number[] = [];
  /** Which of them with the user's own cells kept. */
  readonly keptAdded: number[] = [];
  readonly shown: string[] = [];
  readonly kept = new Map<string, unknown>();
  /** Refuse to read, or to write, what is kept with the workbook. */
  recallRefusal: RefusalReason | undefined;
  keepRefusal: RefusalReason | undefined;
  /** The user's own catalogue as this machine keeps it, and whether there is room for one. */
  keptCatalogue: OwnCatalogue | undefined;
  hasRoom = true;
  private readonly remembered = new Map<string, string>();
  private listener: (() => void) | undefined;
  visible = true;
  private seen: ((visible: boolean) => void) | undefined;

  readonly memory = {
    recall: (name: string) => this.remembered.get(name),
    remember: (name: string, value: string) => void this.remembered.set(name, value),
  };

  readonly choices = {
    recall: async (name: string) => {
      if (this.recallRefusal) throw new WorkbookRefusal(this.recallRefusal);
      return Promise.resolve(this.kept.get(name));
    },
    keep: async (name: string, value: unknown) => {
      if (this.keepRefusal) throw new WorkbookRefusal(this.keepRefusal);
      return Promise.resolve(void this.kept.set(name, value));
    },
  };

  readonly ownCatalogue = {
    recall: () => Promise.resolve(this.keptCatalogue),
    keep: (own: OwnCatalogue) => {
      if (this.hasRoom) this.keptCatalogue = own;
      return Promise.resolve(this.hasRoom);
    },
    forget: () => Promise.resolve(void (this.keptCatalogue = undefined)),
  };

  host = () => "Excel 16.0.1, PC";
  theme = () => (this.background ? { background: this.background } : undefined);
  hasCards = () => this.cards;
  savesFiles = () => this.saves;

  /** No copy can be made of it; a test that makes one brings its own. */
  readonly copying: WorkbookPort["copying"] = {
    name: () => "Workbook.xlsx",
    survey: () => Promise.reject(new Error("no copy can be made of this workbook")),
    make: () => Promise.reject(new Error("no copy can be made of this workbook")),
    pack: () => Promise.reject(new Error("no pack can be made of this workbook")),
    open: () => Promise.resolve(false),
  };

  readSelection = () => this.answer("readSelection", () => this.selection);
  readBlock = () => this.answer("readBlock", () => this.block);

  /** What is read of a range, by what was asked for; anything else is no address. */
  readonly ranges = new Map<string, ReadRange>();
  readRange = (reference: string) =>
    this.answer("readRange", () => {
      const range = this.ranges.get(reference);
      if (!range) throw new WorkbookRefusal({ kind: "notAnAddress", text: reference });
      return range;
    });

  /** What an explanation reads, and the cells it asked for. */
  around: Around = {
    cell: { sheet: "Gap", row: 2, column: 1 },
    reading: { sheets: [], names: {}, tables: [], spills: [] },
  };
  readonly readFrom: (string | undefined)[] = [];
  readAround: WorkbookPort["readAround"] = (address) => {
    this.readFrom.push(address);
    return this.answer("readAround", () => {
      const cell = address === undefined ? undefined : topLeftOf(address);
      return { ...this.around, cell: cell ?? this.around.cell };
    });
  };

  /** What functions are asked, and what they answer. */
  readonly called: { id: string; args: Parameters<WorkbookPort["callFunction"]>[1] }[] = [];
  callAnswer: CallAnswer | undefined;
  callFunction: WorkbookPort["callFunction"] = (id, args) => {
    this.called.push({ id, args });
    return this.callAnswer;
  };

  /** What is read of the workbook for the checks. */
  book: ReadBook = { reading: { sheets: [], names: {} }, skipped: [], sizes: [] };
  /** The sheets that were asked for, at each reading. */
  readonly readOnly: (readonly string[] | undefined)[] = [];
  readBook: WorkbookPort["readBook"] = async (progress = {}) => {
    this.readOnly.push(progress.only);
    await this.held(progress);
    return this.answer("readBook", () => this.book);
  };

  /** The sheets of ready models that are in it. */
  ourSheets: readonly OurSheet[] = [];
  readOurSheets = () => this.answer("readOurSheets", () => this.ourSheets);

  /** What Health finds, what was repaired, and how many show an error after it. */
  inventory: Inventory = {
    spills: true,
    mergedCells: true,
    cards: false,
    oneUndoStep: false,
    registered: ["GAP", "RAG"],
    listed: ["GAP", "RAG"],
  };
  trialResult: Trial = { call: "works", blank: "blank" };
  readonly repaired: (readonly LostCell[])[] = [];
  leftAfterRepair = 0;
  readonly health: WorkbookPort["health"] = {
    inventory: () => Promise.resolve(this.inventory),
    trial: () => Promise.resolve(this.trialResult),
    repair: (lost) => {
      this.repaired.push(lost);
      return Promise.resolve(this.leftAfterRepair);
    },
  };

  /** What removing a sheet would take along, and the sheets that were removed. */
  removal: Omit<Removal, "sheet"> = { sheetId: "1", names: [], cells: [], unread: [] };
  readonly removed: string[] = [];
  planRemoval = (sheet: string) => this.answer("planRemoval", () => ({ sheet, ...this.removal }));
  removeOurSheet = ({ sheet }: Removal) =>
    this.answer("removeOurSheet", () => {
      this.removed.push(sheet);
      this.ourSheets = this.ourSheets.filter((one) => one.sheet !== sheet);
    });

  /** The sheets of an earlier version, what their update comes to, and which were updated. */
  earlier: readonly string[] = [];
  updatePlan: UpdatePlan | undefined;
  updateTrial: UpdateTrial = { changed: [], same: 1, gone: 0, added: 0, errors: [] };
  readonly updated: UpdatePlan[] = [];
  earlierSheets = () => this.answer("earlierSheets", () => this.earlier);
  planUpdate = (sheet: string) =>
    this.answer("planUpdate", () => {
      if (!this.updatePlan) throw new WorkbookRefusal({ kind: "notOurs", sheet });
      return this.updatePlan;
    });
  tryUpdate = () => this.answer("tryUpdate", () => this.updateTrial);
  updateSheet = (plan: UpdatePlan) =>
    this.answer("updateSheet", () => {
      this.updated.push(plan);
      return { id: 7, address: `${plan.sheet}!A1`, cellCount: 12, excelUndo: false, errors: [] };
    });

  /** What is read to link a sheet, and what was linked. */
  toLink: ReadToLink = { reading: { sheets: [], names: {} }, ours: [], unread: [] };
  readonly linkedCells: LinkingPlan[] = [];
  readToLink = () => this.answer("readToLink", () => this.toLink);
  linkCells = (plan: LinkingPlan) =>
    this.answer("linkCells", () => {
      this.linkedCells.push(plan);
      const [first] = plan.writes;
      const address = `${plan.sheet}!${first?.address ?? "A1"}`;
      return { id: 1, address, cellCount: plan.writes.length, excelUndo: false, errors: [] };
    });

  /** Whether a range of the log has changed, by its address; not known of others. */
  readonly changedRanges = new Map<string, boolean>();
  hasChanged: WorkbookPort["hasChanged"] = ({ address }) => Promise.resolve(this.changedRanges.get(address));

  watchSelection = (listener: () => void) => {
    this.listener = listener;
    return () => (this.listener = undefined);
  };

  watchVisibility = (listener: (visible: boolean) => void) => {
    this.seen = listener;
    listener(this.visible);
    return () => (this.seen = undefined);
  };

  /** Shows or hides the pane, as Excel tells it. */
  setVisible(visible: boolean): void {
    this.visible = visible;
    this.seen?.(visible);
  }

  /** Selects another cell in the grid, as the user does. */
  select(selection: Partial<Selection>): void {
    this.selection = { ...this.selection, ...selection };
    this.listener?.();
  }

  planInsert = (target: string, blockAt: (origin: Origin) => Block) =>
    this.answer("planInsert", (): InsertPlan => {
      const cell = topLeftOf(target);
      if (!cell) throw new WorkbookRefusal({ kind: "notAnAddress", text: target });
      const block = blockAt(cell);
      const [rows, columns] = [block.cells.length, block.cells[0]?.length ?? 0];
      const names = block.cells.flatMap((row, down) =>
        row.map((_, across) => cellName(cell.row + down, cell.column + across)),
      );
      const occupied = names.flatMap((address) => {
        const text = this.cells.get(address);
        return text === undefined ? [] : [{ address, text }];
      });
      return {
        block,
        address: `Gap!${boxName(cell, rows, columns)}`,
        cellCount: names.length,
        occupied,
        narrow: this.narrow,
        before: {},
        excelUndo: this.excelUndo,
      };
    });

  insertBlock = async (
    { address, block, cellCount }: InsertPlan,
    replace: boolean,
    options: BlockOptions = {},
  ) => {
    await this.held(options);
    return this.answer("insertBlock", () => {
      this.written.push({ address, block, replace });
      this.widened.push(options.widen === true);
      return { id: this.written.length, address, cellCount, ...this.outcome };
    });
  };

  planSheets = (draft: Draft) =>
    this.answer("planSheets", (): SheetsPlan => {
      const free = (wish: string) => (this.sheetNames.has(wish) ? `${wish} 2` : wish);
      const sheets = draft({ sheet: free, prefix: (wish) => wish, table: (wish) => wish });
      const cellCount = sheets.flatMap(({ cells }) => cells.flat()).filter((cell) => cell !== null).length;
      return { sheets, cellCount, excelUndo: this.excelUndo };
    });

  insertSheets = async ({ sheets, cellCount }: SheetsPlan, progress: Progress = {}) => {
    await this.held(progress);
    return this.answer("insertSheets", () => {
      this.added.push(sheets);
      return {
        id: 100 + this.added.length,
        address: `${sheets[0]?.name ?? ""}!A1`,
        cellCount,
        ...this.outcome,
      };
    });
  };

  undo = (id: number, keepAdded = false) =>
    this.answer("undo", () => {
      this.undone.push(id);
      if (keepAdded) this.keptAdded.push(id);
    });

  findIndicatorTable = () => this.answer("findIndicatorTable", () => this.table);

  planRefresh: WorkbookPort["planRefresh"] = (table, valueOf) =>
    this.answer("planRefresh", () => {
      const cells = this.tableRows.flatMap(([code = "", ...others], row) =>
        others.map((before, place) => {
          const after = valueOf(code, table.columns[place + 1] ?? "");
          const at = { row, column: place + 1 };
          return { code, before, after, ...at, address: cellName(row + 1, place + 1) };
        }),
      );
      const unknown = cells.flatMap(({ code, after }) => (after === undefined ? [code] : []));
      const changes = cells.flatMap(({ address, row, column, before, after }) =>
        after === undefined || after === before ? [] : [{ address, row, column, before, after }],
      );
      return { table, changes, unknown: [...new Set(unknown)], formulas: [] };
    });

  refresh = (plan: RefreshPlan) =>
    this.answer("refresh", () => {
      this.refreshed.push(plan);
      return {
        id: 200 + this.refreshed.length,
        address: plan.table.address,
        cellCount: plan.changes.length,
        ...this.outcome,
      };
    });

  selectRange = (address: string) => Promise.resolve(void this.shown.push(address));

  private async held(progress: Progress): Promise<void> {
    await this.hold?.(progress);
    if (progress.signal?.aborted) throw new WorkbookRefusal({ kind: "cancelled" });
  }

  private answer<Result>(action: Action, work: () => Result): Promise<Result> {
    const refusal = this.refusals.get(action);
    this.refusals.delete(action);
    return refusal ? Promise.reject(new WorkbookRefusal(refusal)) : new Promise((resolve) => resolve(work()));
  }
}
