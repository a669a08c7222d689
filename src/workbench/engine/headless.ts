// What the tests of the engine bundle once, for jest cannot load Univer's packages file by file.
export { CommandType, ICommandService, IUniverInstanceService } from "@univerjs/core";
export { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";
export { IDescriptionService } from "@univerjs/sheets-formula";
export { parseAddress } from "../../sheets/grid/address";
export { createEngine } from "./createEngine";
export { headlessPreset } from "./headlessPreset";
export { paintCells } from "./paintCells";
export { patchValueIndex } from "./univerPatch";
