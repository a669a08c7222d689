import { Bridge, type Exchange } from "./bridge";
import type { ClientFunctionCalls } from "./clientFunctionCalls";
import { bookFile } from "../file/bookFile";
import { DocumentCopies } from "./documentCopies";
import { Events, EVENT } from "./events";
import type { GridStore } from "./gridStore";
import { apiNotFound, type HostError } from "./hostError";
import type { Guess } from "./guesses";
import { Hold } from "./hold";
import type { HostOptions } from "./hostOptions";
import { HostLog } from "./log";
import type { ModelObject } from "./objects/modelObject";
import type { SettingValues } from "./objects/setting";
import { UnopenedWorkbook } from "./objects/unopenedWorkbook";
import { Workbook } from "./objects/workbook";
import { Pane } from "./pane";
import { Requests } from "./requests";
import { AddinInternalService } from "./services/addinInternalService";
import { AppRuntimePersistenceService } from "./services/appRuntimePersistenceService";
import { AppRuntimeService } from "./services/appRuntimeService";
import { NATIVE_EVENT, NativeEvents } from "./shell/nativeEvents";
import { requirementsWith } from "./shell/requirements";
import { RibbonCommands } from "./shell/ribbonCommands";
import { adaptClient, type Platform } from "./shell/adaptClient";
import { shellObject, type Shell } from "./shell/shell";
import type { Theme } from "./shell/themes";
import { UndoRecord } from "./undoRecord";
import { Interpreter } from "./wire/interpreter";
import { asksServicesOnly } from "./wire/serviceBatch";

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
  private readonly requests: Requests;
  readonly settings: SettingValues = new Map();
  readonly nativeEvents = new NativeEvents();
  readonly commands: RibbonCommands;
  /** Copies of the workbook as files, each as it is once all is calculated. */
  readonly copies = new DocumentCopies(async () => {
    await this.settle();
    return bookFile(this.workbook);
  });
  private readonly platform: Platform;
  private readonly guesses: ReadonlySet<Guess>;
  private readonly events = new Events((entries) => this.bridge?.pushEvents(entries));
  private readonly services: ReadonlyMap<string, ModelObject>;
  private readonly listeners: ((exchange: Exchange) => void)[] = [];
  private root: Workbook | UnopenedWorkbook = new UnopenedWorkbook();
  private bridge: Bridge | null = null;

  constructor(
    private readonly functionCalls: ClientFunctionCalls,
    options: HostOptions = {},
  ) {
    this.theme = options.theme ?? "light";
    this.readOnly = options.readOnly ?? false;
    this.requirements = options.requirements ?? requirementsWith(options.undo ?? "none");
    this.commands = new RibbonCommands(this.nativeEvents, options.ribbon ?? "prompt");
    this.platform = options.platform ?? "pc";
    this.guesses = new Set(options.guesses);
    this.hold = new Hold(options.hold ?? null);
    this.latency = options.latency ?? 0;
    this.requests = new Requests(options, this.hold, this.undoRecord);
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
    return this.requests.workbookAsked;
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
    this.requests.open(store);
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
      (request) => this.requests.execute(request, interpreter),
      ({ message }) => asksServicesOnly(message.body),
      (request) => this.requests.cellClosed(request),
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
