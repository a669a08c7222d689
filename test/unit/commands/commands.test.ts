/** The ribbon's buttons against an Excel that shows the pane late, never, or not at all. */
import { registerCommands } from "../../../src/commands/commands";

type Handler = (event: { completed: () => void }) => void;
const handlers = new Map<string, Handler>();
const showAsTaskpane = jest.fn<Promise<void>, []>();
const shown: unknown[] = [];

beforeEach(() => {
  jest.useFakeTimers();
  handlers.clear();
  shown.length = 0;
  showAsTaskpane.mockReset().mockResolvedValue(undefined);
  const actions = { associate: (name: string, handler: Handler) => void handlers.set(name, handler) };
  Object.assign(globalThis, { Office: { actions, addin: { showAsTaskpane } } });
  registerCommands((destination) => shown.push(destination));
});

afterEach(() => jest.useRealTimers());

/** Presses a button; what comes back says whether Excel has been told that the press is done. */
function press(name: string): { readonly completed: jest.Mock } {
  const completed = jest.fn();
  handlers.get(name)?.({ completed });
  return { completed };
}

it("a press is completed at once, before the pane is asked for", () => {
  const completed = jest.fn();
  showAsTaskpane.mockImplementation(() => {
    expect(completed).toHaveBeenCalledTimes(1);
    return Promise.resolve();
  });
  handlers.get("openGap")?.({ completed });
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
});

it("presses while the pane is on its way ask for it once more when it has come, however many they are", async () => {
  let come: () => void = () => undefined;
  showAsTaskpane.mockReturnValueOnce(new Promise((resolve) => (come = resolve)));
  for (const name of ["openCatalogue", "openModels", "openGap"]) {
    expect(press(name).completed).toHaveBeenCalledTimes(1);
  }
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  expect(shown.at(-1)).toMatchObject({ view: "budget" });
  come();
  await jest.advanceTimersByTimeAsync(0);
  expect(showAsTaskpane).toHaveBeenCalledTimes(2);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(showAsTaskpane).toHaveBeenCalledTimes(2);
});

it("one that never answers leaves no button dead: after a while the pane is asked for again", async () => {
  showAsTaskpane.mockReturnValue(new Promise(() => undefined));
  press("openCatalogue");
  await jest.advanceTimersByTimeAsync(5000);
  press("openCatalogue");
  expect(showAsTaskpane).toHaveBeenCalledTimes(2);
});

it("one that is refused leaves no button dead either", async () => {
  showAsTaskpane.mockRejectedValue(new Error("not now"));
  press("openCatalogue");
  await jest.advanceTimersByTimeAsync(0);
  press("openCatalogue");
  expect(showAsTaskpane).toHaveBeenCalledTimes(2);
});

it("the time of one that has answered does not free another that has not", async () => {
  press("openCatalogue");
  await jest.advanceTimersByTimeAsync(3000);
  showAsTaskpane.mockReturnValue(new Promise(() => undefined));
  press("openCatalogue");
  await jest.advanceTimersByTimeAsync(3000);
  press("openCatalogue");
  expect(showAsTaskpane).toHaveBeenCalledTimes(2);
});
