import {
  type ILanguagePack,
  IUniverInstanceService,
  type IWorkbookData,
  LocaleType,
  LogLevel,
  type Plugin,
  type PluginCtor,
  Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import type { FunctionCalls } from "../host/functionCalls";
import { registerAnchorArray } from "./anchorArray";
import { showBlankResults } from "./blankResults";
import { Binding } from "./binding";
import { showBusy } from "./busyText";
import { watchCalculation } from "./calculation";
import { registerFunctions } from "./executors";
import { registerHyperlink } from "./hyperlink";
import type { FunctionsMetadata } from "./functionMetadata";
import { createMessages, type Messages } from "./messages";
import { newSheet } from "./newSheet";
import { Grid } from "./store/grid";
import { acceptSpillOperator } from "./typedSpillOperator";
import { liftSequence } from "./longSequence";
import { patchEmptyTexts } from "./patchEmptyTexts";
import { patchNames } from "./patchNames";
import { patchSheetNames } from "./patchSheetNames";
import { patchRangeIndex } from "./patchRangeIndex";
import { patchValueIndex } from "./patchValueIndex";
import { UniverStore } from "./univerStore";
import { createWaves } from "./waves";

/** The parts of Univer an engine is made of: `pagePreset(container)` or `headlessPreset()`. */
export interface EnginePreset {
  plugins: (PluginCtor<Plugin> | [PluginCtor<Plugin>, ConstructorParameters<PluginCtor<Plugin>>[0]])[];
  /** The words of its menus, in English. */
  words?: ILanguagePack;
}

export interface EngineOptions {
  preset: EnginePreset;
  /** The add-in's functions: what functions.json says of them, and how they are run. */
  metadata: FunctionsMetadata;
  calls: FunctionCalls;
  /** What stands before each function's name in formulas; the manifest's namespace. */
  namespace?: string;
  /** Names of the blank sheets to begin with; `Sheet1` if not given. */
  sheets?: readonly string[];
  /** After how many milliseconds a function that has not answered is no longer waited for: 30 seconds if not given. */
  patience?: number;
}

export interface Engine {
  readonly univer: Univer;
  readonly store: UniverStore;
  /** The sentences that came with the errors cells show now. */
  readonly messages: Messages;
  dispose(): void;
}

/** A workbook that calculates, with the add-in's functions among its own. */
export function createEngine(options: EngineOptions): Engine {
  const { preset, metadata, calls, namespace = "PLAN", sheets = ["Sheet1"], patience } = options;
  patchEmptyTexts();
  patchNames();
  patchSheetNames();
  patchValueIndex();
  patchRangeIndex();
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: preset.words ?? {} },
    logLevel: LogLevel.ERROR,
  });
  for (const plugin of preset.plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
  const workbook = univer.createUnit<Partial<IWorkbookData>, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    newWorkbook(sheets),
  );

  const injector = univer.__getInjector();
  injector.get(IUniverInstanceService).focusUnit(workbook.getUnitId());
  const grid = new Grid(injector, workbook);
  const calculation = watchCalculation(injector, grid.unitId, () =>
    workbook.getSheets().map((sheet) => sheet.getSheetId()),
  );
  const messages = createMessages();
  const waves = createWaves({
    calls,
    recalculate: (cells) => calculation.cells(cells),
    afterCalculation: (send) => calculation.whenIdle(send),
    given: (cell, call) => calculation.follow(cell, call),
    ...(patience === undefined ? {} : { patience }),
  });
  const binding = new Binding(calls);
  registerFunctions(injector, { metadata, namespace, waves, messages, binding });
  registerAnchorArray(injector);
  registerHyperlink(injector);
  acceptSpillOperator(injector);
  liftSequence(injector);
  showBusy(injector);
  showBlankResults(injector);
  const store = new UniverStore(grid, calculation, waves, messages, binding);
  calculation.onDone(() =>
    messages.calculated(({ sheet, row, column }) =>
      store.sheets.list().includes(sheet)
        ? (store.read(sheet, { row, column, rows: 1, columns: 1 }, "value")[0]?.[0] ?? "")
        : "",
    ),
  );
  calls.onRestart(() => {
    waves.forget();
    calculation.everything();
  });
  const dispose = () => {
    calculation.stop();
    univer.dispose();
  };
  return { univer, store, messages, dispose };
}

function newWorkbook(names: readonly string[]): Partial<IWorkbookData> {
  const sheets = names.map((name, index) => newSheet(`first${index + 1}`, name));
  return {
    id: "workbook",
    name: "Workbook",
    sheetOrder: sheets.map(({ id }) => id ?? ""),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id ?? "", sheet])),
    defaultStyle: { ff: "Calibri", fs: 11 },
  };
}
