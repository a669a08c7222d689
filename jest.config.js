"use strict";

const swc = (parser) => [
  "@swc/jest",
  {
    jsc: { target: "es2022", parser, transform: { react: { runtime: "automatic" } } },
    module: { type: "commonjs" },
  },
];

const common = {
  rootDir: __dirname,
  transform: {
    "\\.tsx?$": swc({ syntax: "typescript", tsx: true }),
    "/node_modules/.*\\.m?js$": swc({ syntax: "ecmascript" }),
  },
  // office-addin-manifest reaches ESM-only packages, and what reads and writes the user's catalogues is for browsers:
  // jest on Node 20 cannot require them untransformed.
  transformIgnorePatterns: ["/node_modules/(?!(.*/)?(uuid|strip-bom|csv-parse|csv-stringify|hucre)/)"],
  moduleNameMapper: {
    "^@microsoft/app-manifest$": "<rootDir>/test/stubs/empty.js",
    // By file: the package does not export every CommonJS module that has a counterpart in lib.
    "^@fluentui/react/lib/(.*)$": "<rootDir>/node_modules/@fluentui/react/lib-commonjs/$1.js",
    "\\.css$": "<rootDir>/test/stubs/empty.js",
  },
};

const project = (displayName, testEnvironment, pattern, more = {}) => ({
  ...common,
  displayName,
  testEnvironment,
  testMatch: [`<rootDir>/test/${pattern}`],
  ...more,
});

module.exports = {
  // By default jest leaves one core idle: on two that is half of the machine.
  maxWorkers: "100%",
  workerIdleMemoryLimit: "1.5GB",
  testSequencer: "<rootDir>/test/setup/longestFirst.js",
  // A test waits for what it waits for; how fast the machine is must not decide it.
  testTimeout: 300_000,
  projects: [
    project("unit", "node", "unit/**/*.test.ts"),
    // The functions against arithmetic with fractions, many times over: apart, for whoever waits for test:quick.
    project("exact", "node", "exact/**/*.test.ts"),
    // What users get is what is tested: these look at the production build.
    project("functions", "node", "{functions,golden,manifest}/**/*.test.ts", {
      globalSetup: "<rootDir>/test/setup/build.mjs",
    }),
    // The ready models, calculated without a page by the built functions.
    project("models", "node", "models/**/*.test.ts", { globalSetup: "<rootDir>/test/setup/models.mjs" }),
    // The twins of the functions, calculated in an engine that has LAMBDA, against the built functions.
    project("twins", "node", "twins/**/*.test.ts", { globalSetup: "<rootDir>/test/setup/models.mjs" }),
    project("pane", "jsdom", "pane/**/*.test.{ts,tsx}", {
      setupFilesAfterEnv: ["<rootDir>/test/setup/pane.ts"],
    }),
    project("host", "jsdom", "host/**/*.test.ts", { globalSetup: "<rootDir>/test/setup/engine.mjs" }),
    project("e2e", "node", "e2e/**/*.test.ts", {
      globalSetup: "<rootDir>/test/setup/workbench.mjs",
      globalTeardown: "<rootDir>/test/setup/workbenchDown.mjs",
    }),
  ],
};
