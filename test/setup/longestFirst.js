"use strict";

const path = require("node:path");
const { default: Sequencer } = require("@jest/test-sequencer");

/**
 * The suites that take longest, the longest first: what each takes is known only once it has run, and on a fresh clone
 * none has. One of these begun last would run alone on one core.
 */
const LONGEST = [
  "e2e/models",
  "models/copies",
  "exact/fractions",
  "twins/mutants",
  "e2e/catalogueSteps",
  "models/every",
  "e2e/opening",
  "e2e/longPull",
  "twins/targets",
  "e2e/page",
  "models/explain",
  "e2e/pulls",
  "models/checks",
  "twins/budget",
  "e2e/ownCatalogue",
  "e2e/catalogue",
  "twins/funding",
  "models/packs",
  "models/grants",
  "e2e/charts",
  "pane/catalogue",
  "pane/filters",
  "pane/pull",
  "host/workbookChunks",
  "functions/shapeFuzz",
];

const placeOf = (test) => {
  const suite = path.relative(path.dirname(__dirname), test.path).replaceAll(path.sep, "/");
  const place = LONGEST.findIndex((name) => suite.startsWith(`${name}.test.`));
  return place < 0 ? LONGEST.length : place;
};

/** As jest orders suites, but those that are known to take long are begun first where no run has measured them yet. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isMeasured = sorted.every(({ duration }) => duration !== undefined && duration !== null);
    return isMeasured ? sorted : [...sorted].sort((one, other) => placeOf(one) - placeOf(other));
  }
};
