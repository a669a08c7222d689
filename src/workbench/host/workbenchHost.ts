import { Bridge, type Exchange } from "./bridge";
import type { ClientFunctionCalls } from "./clientFunctionCalls";
import { bookFile } from "../file/bookFile";
import { DocumentCopies } from "./documentCopies";
import { Events, EVENT } from "./events";
import { Faults } from "./faults";
import type { GridStore } from "./gridStore";
import { accessDenied, apiNotFound, cellEditMode, type HostError } from "./hostError";
import type { Guess } from "./guesses";
import { Hold } from "./hold";
import { HostLog } from "./log";
import type { ModelObject } from "./objects/modelObject";
import type { SettingValues } from "./objects/setting";
import { UnopenedWorkbook } from "./objects/unopenedWorkbook";
import { Workbook } from "./objects/workbook";
import { Once } from "./once";
import { Pane } from "./pane";
import { AddinInternalService } from "./services/addinInternalService";
import { AppRuntimePersistenceService } from "./services/appRuntimePersistenceService";
import { AppRuntimeService } from "./services/appRuntimeService";
import { NATIVE_EVENT, NativeEvents } from "./shell/nativeEvents";
import { requirementsWith } from "./shell/requirements";
import { RibbonCommands, type Ribbon } from "./shell/ribbonCommands";
import { adaptClient, type Platform } from "./shell/adaptClient";
import { shellObject, type Shell } from "./shell/shell";
import type { Theme } from "./shell/themes";
import { endedBy, fateOfGroup, isGrouped, type UndoSupport } from "./undoGroups";
import { UndoRecord } from "./undoRecord";
import { changesWorkbook } from "./wire/changesWorkbook";
import { Interpreter } from "./wire/interpreter";
import { FLAG, type Batch, type BatchAnswer, type Request } from "./wire/protocol";
import { asksServicesOnly, releasesOnly, showsPane } from "./wire/serviceBatch";

/** How a host may differ from the ordinary one. */
export interface HostOptions {
  /** Milliseconds before each answer; 0 by default. */
  latency?: number;
  /** A fault to raise on purpose, as `faults.ts` reads it: `protected`, `edit-mode@2`. */
  fault?: string | null;
  theme?: Theme;
  /** Whether the workbook refuses to be changed. */
  readOnly?: boolean;
  /** What comes of runs that are to be one step of undo: `none` by default, where ExcelApi ends below 1.20. */
  undo?: UndoSupport;
  /** What the ribbon does with a press: `prompt` by default. */
  ribbon?: Ribbon;
  /** The platform the client says it is on: `pc` by default. On a Mac a download does nothing. */
  platform?: Platform;
  /** A batch to hold until it is let go, as `hold.ts` reads it: `write@3`. */
  hold?: string | null;
  /** What Excel may do and nobody has seen, to be played: nothing by default. */
  guesses?: readonly Guess[];
  /** Requirement sets to declare instead of all the workbench has. */
  requirements?: Readonly<Record<string, string>>;
}

/** How long an answer waits for the calculation. */
const PATIENCE = 2000;

/**
 * Plays Excel for the office.js client of one frame at a time, over a grid. The client can boot before there is a grid;
 * what it asks of the workbook waits until `open`.
 */
export class WorkbenchHost implements Shell {
  readonly log = new HostLog();
  readonly hold: Hold;
  readonly undoRecord = new UndoRecord();
  readonly pane = new Pane();
  readonly theme: Theme;
  readonly readOnly: boolean;
  readonly requirements: Readonly<Record<string, string>>;
  private readonly latency: number;
  private readonly faults: Faults;
  readonly settings: SettingValues = new Map();
  readonly nativeEvents = new NativeEvents();
  readonly commands: RibbonCommands;
  /** Copies of the workbook as files, each as it is once all is calculated. */
  readonly copies = new DocumentCopies(async () => {
    await this.settle();
    return bookFile(this.workbook);
  });
  private readonly ribbon: Ribbon;
  private readonly undo: UndoSupport;
  private readonly platform: Platform;
  private readonly guesses: ReadonlySet<Guess>;
  private readonly events = new Events((entries) => this.bridge?.pushEvents(entries));
  private readonly services: ReadonlyMap<string, ModelObject>;
  private readonly listeners: ((exchange: Exchange) => void)[] = [];
  private readonly asked = new Once();
  private readonly opened = new Once<Workbook>();
  private root: Workbook | UnopenedWorkbook = new UnopenedWorkbook();
  private bridge: Bridge | null = null;

  constructor(
    private readonly functionCalls: ClientFunctionCalls,
    options: HostOptions = {},
  ) {
    this.theme = options.theme ?? "light";
    this.readOnly = options.readOnly ?? false;
    this.undo = options.undo ?? "none";
    this.requirements = options.requirements ?? requirementsWith(this.undo);
    this.ribbon = options.ribbon ?? "prompt";
    this.commands = new RibbonCommands(this.nativeEvents, this.ribbon);
    this.platform = options.platform ?? "pc";
    this.guesses = new Set(options.guesses);
    this.hold = new Hold(options.hold ?? null);
    this.latency = options.latency ?? 0;
    this.faults = new Faults(options.fault ?? null);
    this.services = new Map<string, ModelObject>([
      ["Microsoft.ExcelServices.CustomFunctions", functionCalls.service],
      ["Microsoft.InternalService.AddinInternalService", new AddinInternalService()],
      ["Microsoft.AppRuntime.AppRuntimeService", new AppRuntimeService(this.pane)],
      ["Microsoft.AppRuntime.AppRuntimePersistenceService", new AppRuntimePersistenceService()],
    ]);
    this.pane.onVisibility((visible) => {
      this.events.queue(EVENT.paneVisibility, "", { visibility: visible ? "Visible" : "Hidden" });
    });
  }

  /** Resolves when the add-in first asks something of the workbook, open or not: its pane has been drawn then. */
  get workbookAsked(): Promise<void> {
    return this.asked.happened;
  }

  /** The workbook. @throws Error before it is open. */
  get workbook(): Workbook {
    if (this.root instanceof Workbook) return this.root;
    throw new Error("The workbook is not open yet");
  }

  /** Opens the workbook over this grid, and answers what was asked of it meanwhile. */
  open(store: GridStore): void {
    const workbook = new Workbook(store, this.events, this.settings, this.readOnly, this.guesses);
    this.root = workbook;
    // The workbook's own event of a new selection is one that nobody registers for by a message.
    store.onEdit(() => this.undoRecord.forget());
    store.onSelect(() => {
      if (this.events.enabled) this.events.queue(EVENT.workbookSelection, "", {});
      this.nativeEvents.fire(NATIVE_EVENT.selectionChanged, null);
    });
    this.opened.happen(workbook);
  }

  /** Installs both of the client's hooks in a window, before office.js is loaded there. A reloaded frame connects anew. */
  connect(frame: Window): void {
    this.events.reset();
    this.nativeEvents.reset();
    const interpreter = new Interpreter({
      root: () => this.root,
      service: (name) => this.service(name),
      settle: () => this.settle(),
      transact: (work) => (this.root instanceof Workbook ? this.root.store.transact("Add-in", work) : work()),
      refused: (error) => this.refused(error),
      touched: ({ className }, member) => this.undoRecord.touched(className, member),
    });
    this.bridge?.disconnect();
    const bridge = new Bridge(
      (request) => this.execute(request, interpreter),
      ({ message }) => asksServicesOnly(message.body),
      (request) => this.cellClosed(request),
      this.latency,
      (exchange) => this.listeners.forEach((listener) => listener(exchange)),
    );
    this.bridge = bridge;
    this.functionCalls.connect((entries) => bridge.pushCalls(entries));
    let adapted = false;
    Object.defineProperty(frame, "external", {
      value: shellObject(this, () => (adapted ||= adaptClient(frame, this.platform))),
      configurable: true,
    });
    Object.defineProperty(frame, "_richApiNativeBridge", { value: bridge, configurable: true });
  }

  /** Runs a ribbon command by the name it was associated under; resolves when the add-in calls it completed. */
  invokeAction(name: string, controlId = name): Promise<void> {
    return this.commands.invoke(name, controlId);
  }

  /** Listens to every request of the client with its answer. */
  onExchange(listener: (exchange: Exchange) => void): void {
    this.listeners.push(listener);
  }

  private async execute(request: Request, interpreter: Interpreter): Promise<BatchAnswer> {
    const { message } = request;
    if (this.ribbon === "unsettled" && showsPane(message.body)) {
      await interpreter.execute(message.body);
      return new Promise(() => undefined);
    }
    if (!asksServicesOnly(message.body)) {
      this.asked.happen();
      const { store } = await this.opened.happened;
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
  private cellClosed({ flags }: Request): Promise<void> | null {
    const { root } = this;
    const open = () => root instanceof Workbook && root.store.editing;
    if ((flags & FLAG.delayForCellEdit) === 0 || !open()) return null;
    return (async () => {
      while (open()) await new Promise((resolve) => setTimeout(resolve, 50));
    })();
  }

  /** What keeps a batch from running: an open cell, a read-only workbook. */
  private async hindrance(request: Request, store: GridStore): Promise<HostError | null> {
    await this.cellClosed(request); // The cell may have been opened since its turn was fixed.
    if (store.editing) return cellEditMode();
    return this.readOnly && changesWorkbook(request) ? accessDenied() : null;
  }

  private service(name: string): ModelObject {
    const service = this.services.get(name);
    if (!service) throw apiNotFound(`Service ${name}`);
    return service;
  }

  private async settle(): Promise<void> {
    if (!(await this.workbook.store.settle(PATIENCE))) this.log.add("deviation", "settle-time-out");
  }

  private refused(error: HostError): void {
    if (error.code === "ApiNotFound") this.log.add("missing", error.message);
  }
}

const refusedBatch = ({ code, message, status }: HostError): BatchAnswer => ({
  Results: [],
  TraceIds: [],
  Error: { Code: code, Message: message, Location: "", HttpStatusCode: status, ActionIndex: 0 },
});
