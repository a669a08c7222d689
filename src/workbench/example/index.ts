import { allocation } from "./allocation";
import { budget } from "./budget";
import type { ExampleSheet } from "./exampleSheet";
import { gap } from "./gap";
import { grants } from "./grants";
import { targets } from "./targets";
import { trajectory } from "./trajectory";

/** The worked example, in tab order. A new sheet is one file beside this one and its name here. */
export const EXAMPLE: readonly ExampleSheet[] = [gap, allocation, trajectory, targets, grants, budget];
