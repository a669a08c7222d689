// What the tests of the engine bundle once, for jest cannot load Univer's packages file by file.
export * from "./createEngine";
export * from "./headlessPreset";
export * from "./univerPatch";
