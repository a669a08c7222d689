import type { Guess } from "./guesses";
import type { Platform } from "./shell/adaptClient";
import type { Ribbon } from "./shell/ribbonCommands";
import type { Theme } from "./shell/themes";
import type { UndoSupport } from "./undoGroups";

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
