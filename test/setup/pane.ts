/** What jsdom lacks and the pane needs, the matchers its tests use, and no message on the console. */
import "../../src/taskpane/fabricConfig";
import "../../src/taskpane/icons";
import { InjectionMode, Stylesheet } from "@fluentui/react/lib/Styling";
import "@testing-library/jest-dom";
import "./labels";
import { configure } from "@testing-library/react";
import { toHaveNoViolations } from "jest-axe";
import { TextDecoder, TextEncoder } from "node:util";

expect.extend(toHaveNoViolations);
// Every look at a role asks for styles, and jsdom goes through all rules for each: without them the suites take half as
// long. What is to be seen is proved in the browser; `themes` turns them on again.
Stylesheet.getInstance().setConfig({ injectionMode: InjectionMode.none });

// Reading roles and running axe over the whole pane takes seconds where several suites share a processor.
configure({
  asyncUtilTimeout: 60_000,
  // What is spoken half a second later repeats what is shown: a test that looks for a text means the one on screen.
  defaultIgnore: "script, style, [data-spoken]",
});

const media = (query: string) => ({
  matches: false,
  media: query,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
});
Object.assign(window, { matchMedia: media, isSecureContext: true, TextDecoder, TextEncoder });

Blob.prototype.arrayBuffer = function () {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(this);
  });
};

/** Fluent sets state from its own timers, which React reports outside of tests that wait for them. */
const EXPECTED = "not wrapped in act";

const said: string[] = [];

beforeEach(() => {
  said.length = 0;
  for (const level of ["error", "warn"] as const) {
    jest.spyOn(console, level).mockImplementation((...parts: unknown[]) => {
      const text = parts.map(String).join(" ");
      if (!text.includes(EXPECTED)) said.push(text);
    });
  }
});

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
  expect(said).toEqual([]);
});
