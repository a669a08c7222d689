"use strict";

const { projects } = require("../../jest.config.js");

const [unit] = projects;
const suites = ["unit/{budget,edge,funding,numbers,targets}", "mutation"];

/** What judges a change of the model: its unit tests, and the golden cases calculated by the sources. */
module.exports = { ...unit, testMatch: suites.map((suite) => `<rootDir>/test/${suite}/**/*.test.ts`) };
