import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import type { EnginePreset } from "../../../src/workbench/engine/createEngine";

/** The parts of Univer that calculate, with nothing to look at: for tests. */
export const headlessPreset = (): EnginePreset => UniverSheetsNodeCorePreset();
