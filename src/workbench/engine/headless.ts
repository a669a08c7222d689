// What the tests of the engine bundle once, for jest cannot load Univer's packages file by file.
export { CommandType, ICommandService } from "@univerjs/core";
export { IDescriptionService } from "@univerjs/sheets-formula";
export { parseAddress } from "../host/address";
export { createEngine } from "./createEngine";
export { headlessPreset } from "./headlessPreset";
export { patchValueIndex } from "./univerPatch";
