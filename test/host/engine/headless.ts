// What the tests of the engine bundle once, for jest cannot load Univer's packages file by file.
export { CommandType, ICommandService, IUniverInstanceService, RTree } from "@univerjs/core";
export { CELL_INVERTED_INDEX_CACHE, IFormulaRuntimeService } from "@univerjs/engine-formula";
export { IDescriptionService } from "@univerjs/sheets-formula";
export { parseAddress } from "../../../src/grid/address";
export { createEngine } from "../../../src/workbench/engine/createEngine";
export { headlessPreset } from "./headlessPreset";
export { paintCells } from "../../../src/workbench/engine/paintCells";
export { patchRangeIndex } from "../../../src/workbench/engine/patchRangeIndex";
export { patchValueIndex } from "../../../src/workbench/engine/patchValueIndex";
