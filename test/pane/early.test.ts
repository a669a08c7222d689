/** The script before all others, in a page whose head is not through yet. */
const shown = () => document.documentElement.textContent;

/** A page of which only the head is there: the body comes once every script of the head has come. */
const body = document.body;

beforeEach(async () => {
  jest.useFakeTimers();
  jest.resetModules();
  body.remove();
  await import("../../src/taskpane/early");
});

afterEach(() => {
  document.getElementById("early-shell")?.remove();
  document.documentElement.append(body);
  jest.useRealTimers();
});

it("says within a second that something has not come, where a script of the head is still on its way", () => {
  jest.advanceTimersByTime(899);
  expect(shown()).toBe("");
  jest.advanceTimersByTime(1);
  expect(shown()).toContain("Still waiting for a part of the page");
  expect(document.querySelector("button")).toHaveTextContent("Try again");
});

it("says nothing where the page has its body in time", () => {
  document.documentElement.append(body);
  jest.advanceTimersByTime(5000);
  expect(shown()).toBe("");
});

it.each([
  ["as an error", { error: new SyntaxError("Unexpected token '?'"), message: "Script error." }],
  ["in words", { error: null, message: "SyntaxError: Expected identifier" }],
])("says that the browser is too old where it cannot read a script, told %s", (_, told) => {
  window.dispatchEvent(new ErrorEvent("error", told));
  jest.advanceTimersByTime(5000);
  expect(shown()).toContain("too old for Envelope");
});

it("says nothing of other errors", () => {
  window.dispatchEvent(
    new ErrorEvent("error", { error: new TypeError("x"), message: "x is not a function" }),
  );
  expect(shown()).toBe("");
});

it("goes once the pane's own script has come", async () => {
  jest.advanceTimersByTime(1000);
  document.documentElement.append(body);
  const actions = { associate: () => undefined };
  Object.assign(globalThis, { Office: { actions, onReady: () => new Promise(() => undefined) } });
  await import("../../src/taskpane/index");
  await Promise.resolve();
  expect(shown()).toBe("");
  Object.assign(globalThis, { Office: undefined });
});
