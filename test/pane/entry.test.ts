/** The pane's entry in a page where office.js did not load, does not answer, or has no Excel behind it. */
const page = () => document.body.textContent;
const actions = { associate: () => undefined };

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  jest.resetModules();
});

afterEach(() => {
  jest.useRealTimers();
  Object.assign(globalThis, { Office: undefined });
});

/** Runs the entry as the page does, and lets what is waiting come to pass. */
async function enter(): Promise<void> {
  await import("../../src/taskpane/index");
  await Promise.resolve();
}

it("says at once that office.js is missing", async () => {
  await enter();
  expect(page()).toContain("office.js did not load");
});

it("knows the ribbon's commands before Excel has answered, and before the page is whole", async () => {
  const known: string[] = [];
  const actions = { associate: (name: string) => void known.push(name) };
  Object.assign(globalThis, { Office: { actions, onReady: () => new Promise(() => undefined) } });
  jest.spyOn(document, "readyState", "get").mockReturnValueOnce("loading");
  const entering = import("../../src/taskpane/index");
  await entering;
  expect(known).toContain("openCatalogue");
});

it("says after a second that Excel has not answered", async () => {
  jest.useFakeTimers();
  Object.assign(globalThis, { Office: { actions, onReady: () => new Promise(() => undefined) } });
  await enter();
  await jest.advanceTimersByTimeAsync(999);
  expect(page()).toBe("");
  await jest.advanceTimersByTimeAsync(1);
  expect(page()).toContain("Still waiting for Excel");
});

it("says that it works inside Excel where there is another host, or none", async () => {
  Object.assign(globalThis, {
    Office: { actions, HostType: { Excel: "Excel" }, onReady: () => Promise.resolve({ host: null }) },
  });
  await enter();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(page()).toContain("This page works inside Excel");
});
