import {
  CanceledError,
  type ICommandInfo,
  ICommandService,
  type IExecutionOptions,
  type Injector,
  type IRange,
} from "@univerjs/core";
import {
  FormulaDataModel,
  FormulaExecuteStageType,
  IActiveDirtyManagerService,
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationStartMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { SHEET } from "../../grid/box";
import type { EngineCell } from "./engineCell";
import { followBlocks, type ChangedRange } from "./followedBlocks";

/** Univer gathers edits this long before it calculates, in milliseconds; what does not follow within twice that never will. */
const GATHERING = 100;

/** Whether a command writes what has been calculated, if it is only local: what else is local has Univer gather anew. */
const isResult = ({ id }: Readonly<ICommandInfo>) => id === SetRangeValuesMutation.id;

/** When the engine calculates, and having it calculate again. */
export interface Calculation {
  readonly idle: boolean;
  /** Runs once, at the next time nothing is being calculated, or soon if that is now. */
  whenIdle(then: () => void): void;
  /** Runs each time a calculation is done. */
  onDone(listener: () => void): void;
  /** Calculates these cells, and what depends on them, once whatever runs now is done. */
  cells(cells: readonly EngineCell[]): void;
  /**
   * Calculates once more what depends on the block that a cell's formula fills, if the calculation under way gives it
   * another extent. For a `call` that was answered at once also if it is another than in the calculation before: what
   * waits for no answer has only this to come after it.
   */
  follow(cell: EngineCell, call: string | null): void;
  /** Calculates every formula in the order that is known, once whatever runs now is done. */
  everything(): void;
  /** As `everything`, after the tables of these names have come, changed or gone. */
  tables(names: readonly string[]): void;
  /** Starts nothing more: the workbook is going. */
  stop(): void;
}

/**
 * Univer's own "calculation applied" comes early, and not at all when nothing changed; and a calculation started while
 * another runs spoils both. So this follows the engine's stages and starts one only while there is none. For an edit made
 * meanwhile Univer would stop the one that runs, whose cells are then forgotten, and start another: the stop is called
 * off, and the other started afterwards.
 */
export function watchCalculation(
  injector: Injector,
  unitId: string,
  sheets: () => readonly string[],
): Calculation {
  const commands = injector.get(ICommandService);
  const edits = injector.get(IActiveDirtyManagerService);
  const formulas = injector.get(FormulaDataModel);
  const done = new Set<() => void>();
  const waiting: (() => void)[] = [];
  const blocks = followBlocks(
    ({ sheet, row, column }) => formulas.getArrayFormulaRange()[unitId]?.[sheet]?.[row]?.[column],
  );
  let running = 0;
  let gathering: ReturnType<typeof setTimeout> | null = null;
  let announced: ReturnType<typeof setTimeout> | null = null;
  let stopped = false;
  let everythingWaits = false;

  const idle = () => running === 0 && gathering === null && announced === null;

  function proceed(): void {
    while (idle() && !stopped && waiting.length > 0) waiting.shift()?.();
  }

  function gather(): void {
    if (gathering) clearTimeout(gathering);
    const due = Date.now() + 2 * GATHERING;
    gathering = setTimeout(() => {
      // Where this comes late the page was busy, and what Univer is about to start may come later still.
      if (Date.now() - due > GATHERING) return gather();
      gathering = null;
      proceed();
    }, 2 * GATHERING);
  }

  function follow({ stageInfo, functionsExecutedState }: ISetFormulaCalculationNotificationMutation): void {
    if (stageInfo?.stage === FormulaExecuteStageType.CALCULATION_COMPLETED) running--;
    if (functionsExecutedState === undefined || running > 0) return;
    // Results are applied in the steps that follow this event.
    announced ??= setTimeout(() => {
      announced = null;
      if (running === 0 && !stopped) done.forEach((listener) => listener());
      proceed();
    });
  }

  commands.beforeCommandExecuted(({ id, params }: Readonly<ICommandInfo>) => {
    if (running === 0) return;
    if (id === SetFormulaCalculationStartMutation.id) {
      whenIdle(() => start(params as ISetFormulaCalculationStartMutation));
    } else if (id !== SetFormulaCalculationStopMutation.id) {
      return;
    }
    throw new CanceledError();
  });

  commands.onCommandExecuted((command: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      if (gathering) clearTimeout(gathering);
      gathering = null;
      running++;
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      follow(command.params as ISetFormulaCalculationNotificationMutation);
    } else if (edits.get(command.id) && !(isResult(command) && options?.onlyLocal)) {
      gather();
    }
  });

  function start(dirty: Partial<ISetFormulaCalculationStartMutation>): void {
    const params: ISetFormulaCalculationStartMutation = {
      forceCalculation: false,
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
      options: null,
      ...dirty,
    };
    commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
  }

  const startWith = (ranges: readonly ChangedRange[]): void =>
    start({ dirtyRanges: ranges.map(({ sheet, range }) => ({ unitId, sheetId: sheet, range })) });

  function whenIdle(then: () => void): void {
    waiting.push(then);
    setTimeout(proceed);
  }

  function calculateFilled(): void {
    const changed = blocks.changed();
    if (changed.length > 0) startWith(changed);
  }

  return {
    get idle() {
      return idle() && waiting.length === 0;
    },
    whenIdle,
    onDone: (listener) => void done.add(listener),
    stop: () => void (stopped = true),
    cells: (cells) =>
      whenIdle(() => startWith(cells.map((cell) => ({ sheet: cell.sheet, range: onlyCell(cell) })))),
    follow(cell, call) {
      if (blocks.add(cell, call)) whenIdle(calculateFilled);
    },
    everything() {
      if (everythingWaits) return;
      everythingWaits = true;
      whenIdle(() => {
        everythingWaits = false;
        startWith(sheets().map((sheet) => ({ sheet, range: WHOLE })));
      });
    },
    tables: (names) =>
      whenIdle(() =>
        start({
          forceCalculation: true,
          dirtySuperTableMap: { [unitId]: Object.fromEntries(names.map((name) => [name, name])) },
        }),
      ),
  };
}

/** All of a sheet. */
const WHOLE: IRange = { startRow: 0, endRow: SHEET.rows - 1, startColumn: 0, endColumn: SHEET.columns - 1 };

const onlyCell = ({ row, column }: EngineCell): IRange => ({
  startRow: row,
  endRow: row,
  startColumn: column,
  endColumn: column,
});
