// npm run mutate [-- --mutate "src/model/numbers/**"]: which changes of the model no test notices.
export default {
  mutate: ["src/model/**/*.ts"],
  testRunner: "jest",
  jest: { configFile: "test/mutation/jest.config.js" },
  coverageAnalysis: "perTest",
  // What was judged before and has not changed since is not judged again.
  incremental: true,
  incrementalFile: ".cache/mutation/judged.json",
  tempDirName: ".cache/mutation/tree",
  ignorePatterns: ["/*", "!/src", "!/test", "!/scripts", "!/jest.config.js", "!/package.json"],
  concurrency: 1,
  timeoutMS: 20_000,
  reporters: ["clear-text", "progress-append-only"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
};
