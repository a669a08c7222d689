import {
  CommandType,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  ThemeService,
  type Univer,
} from "@univerjs/core";
import { ILayoutService } from "@univerjs/preset-sheets-core";

/** What the page needs of the spreadsheet component beyond its grid store. */
export interface Spreadsheet {
  /** Resolves when the component has drawn itself for the first time and has taken the keyboard, as it then does. */
  drawn: () => Promise<void>;
  /** Gives the grid the keyboard. */
  focus: () => void;
  hasFocus: () => boolean;
  setDark(dark: boolean): void;
  /** Empties the undo list: what is there now is where the user starts. */
  forgetUndo(): void;
  /** Calls the listener soon after anything changed in the workbook, however many things did. */
  onChange(listener: () => void): void;
}

/** Changes come in bursts, a write and its recalculations: they are told once, this long after the last, in milliseconds. */
const PAUSE = 60;

/** Looks after the component that draws into `place`. */
export function spreadsheet(univer: Univer, place: HTMLElement): Spreadsheet {
  const injector = univer.__getInjector();
  const layout = injector.get(ILayoutService);
  return {
    async drawn() {
      await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    },
    focus: () => layout.focus(),
    hasFocus: () => place.contains(document.activeElement),
    setDark: (dark) => injector.get(ThemeService).setDarkMode(dark),
    forgetUndo() {
      const workbook = injector.get(IUniverInstanceService).getFocusedUnit();
      if (workbook) injector.get(IUndoRedoService).clearUndoRedo(workbook.getUnitId());
    },
    onChange(listener) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      injector.get(ICommandService).onCommandExecuted(({ type }) => {
        if (type !== CommandType.MUTATION) return;
        clearTimeout(timer);
        timer = setTimeout(listener, PAUSE);
      });
    },
  };
}
