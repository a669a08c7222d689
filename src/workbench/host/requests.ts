import { Faults } from "./faults";
import type { GridStore } from "./gridStore";
import type { Hold } from "./hold";
import { accessDenied, cellEditMode, type HostError } from "./hostError";
import type { HostOptions } from "./hostOptions";
import { Once } from "./once";
import { endedBy, fateOfGroup, isGrouped, type UndoSupport } from "./undoGroups";
import type { UndoRecord } from "./undoRecord";
import { changesWorkbook } from "./wire/changesWorkbook";
import type { Interpreter } from "./wire/interpreter";
import { FLAG, type Batch, type BatchAnswer, type Request } from "./wire/protocol";
import { asksServicesOnly, releasesOnly, showsPane } from "./wire/serviceBatch";

/** What becomes of the client's requests before and while they are run: those for the workbook wait until it is open. */
export class Requests {
  private readonly faults: Faults;
  private readonly undo: UndoSupport;
  private readonly asked = new Once();
  private readonly opened = new Once<GridStore>();
  private store: GridStore | null = null;

  constructor(
    private readonly options: HostOptions,
    private readonly hold: Hold,
    private readonly undoRecord: UndoRecord,
  ) {
    this.faults = new Faults(options.fault ?? null);
    this.undo = options.undo ?? "none";
  }

  /** Resolves when the add-in first asks something of the workbook, open or not. */
  get workbookAsked(): Promise<void> {
    return this.asked.happened;
  }

  /** The workbook is there: what was asked of it meanwhile goes on. */
  open(store: GridStore): void {
    this.store = store;
    this.opened.happen(store);
  }

  /** Answers a request: refused, held, run as part of a merged run, or run as it is. */
  async execute(request: Request, interpreter: Interpreter): Promise<BatchAnswer> {
    const { message } = request;
    if (this.options.ribbon === "unsettled" && showsPane(message.body)) {
      await interpreter.execute(message.body);
      return new Promise(() => undefined);
    }
    if (!asksServicesOnly(message.body)) {
      this.asked.happen();
      const store = await this.opened.happened;
      const refusal = releasesOnly(message.body)
        ? null
        : (this.faults.next(changesWorkbook(request)) ?? (await this.hindrance(request, store)));
      if (refusal) return refusedBatch(refusal);
      this.undoRecord.called();
      await this.hold.pass(changesWorkbook(request));
      if (isGrouped(message.headers) && changesWorkbook(request)) {
        return this.executeGrouped(message.body, interpreter);
      }
    }
    return interpreter.execute(message.body);
  }

  /** Runs what of a batch of a merged run is done before Excel says no to it, if it does. */
  private async executeGrouped(batch: Batch, interpreter: Interpreter): Promise<BatchAnswer> {
    const fate = fateOfGroup(batch, this.undo);
    const part = { ...batch, Actions: batch.Actions.slice(0, fate.done) };
    return endedBy(await interpreter.execute(part), fate);
  }

  /** For a request that asks to wait while a cell is being edited: the end of that; null if it need not wait. */
  cellClosed({ flags }: Request): Promise<void> | null {
    const { store } = this;
    if ((flags & FLAG.delayForCellEdit) === 0 || !store?.editing) return null;
    return (async () => {
      while (store.editing) await new Promise((resolve) => setTimeout(resolve, 50));
    })();
  }

  /** What keeps a batch from running: an open cell, a read-only workbook. */
  private async hindrance(request: Request, store: GridStore): Promise<HostError | null> {
    await this.cellClosed(request); // The cell may have been opened since its turn was fixed.
    if (store.editing) return cellEditMode();
    return this.options.readOnly && changesWorkbook(request) ? accessDenied() : null;
  }
}

const refusedBatch = ({ code, message, status }: HostError): BatchAnswer => ({
  Results: [],
  TraceIds: [],
  Error: { Code: code, Message: message, Location: "", HttpStatusCode: status, ActionIndex: 0 },
});
