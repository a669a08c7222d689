/** One step of Excel's undo where Excel can, and the second try where it says that it can and then refuses. */
import type * as batchModule from "../../../src/workbook/batch";

type Batch = typeof batchModule;

const run = jest.fn();

/** The gateway as it starts in an Excel that has the API up to a version: what it learns lasts for one start. */
function startIn(latest: number): Batch {
  const isSetSupported = (_: string, version: string) => Number(version.split(".")[1]) <= latest;
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } }, Excel: { run } });
  let batch: Batch | undefined;
  jest.isolateModules(() => (batch = jest.requireActual<Batch>("../../../src/workbook/batch")));
  if (!batch) throw new Error("The module did not load");
  return batch;
}

const excelError = (code: string) => Object.assign(new Error("Excel's words"), { code });
/** Refuses every action that asks to be one step. */
const refuseGroups = (code: string) =>
  run.mockImplementation((options: object, action?: () => Promise<string>) =>
    action ? Promise.reject(excelError(code)) : (options as () => Promise<string>)(),
  );

const action = jest.fn();
const takeBack = jest.fn();

beforeEach(() => {
  run.mockReset().mockResolvedValue("written");
  action.mockReset().mockResolvedValue("written");
  takeBack.mockReset().mockResolvedValue(undefined);
});

it("an action that writes is one step of Excel's undo where Excel can do that", async () => {
  const { runAsOneStep, canBeOneStep } = startIn(20);
  expect(canBeOneStep()).toBe(true);
  expect(await runAsOneStep(action, takeBack)).toEqual({ result: "written", excelUndo: true });
  expect(run).toHaveBeenCalledWith({ mergeUndoGroup: true }, action);
  expect(takeBack).not.toHaveBeenCalled();
});

it("an older Excel is not asked for it", async () => {
  const { runAsOneStep, canBeOneStep } = startIn(19);
  expect(canBeOneStep()).toBe(false);
  expect(await runAsOneStep(action, takeBack)).toEqual({ result: "written", excelUndo: false });
  expect(run).toHaveBeenCalledWith(action);
});

describe.each(["UndoNotSupported", "GeneralException"])("where Excel refuses one step with %s", (code) => {
  it("what was written is removed and written again in an ordinary request, and Ctrl+Z is promised no more", async () => {
    const { runAsOneStep, canBeOneStep } = startIn(20);
    refuseGroups(code);
    const order: string[] = [];
    takeBack.mockImplementation(() => Promise.resolve(void order.push("taken back")));
    action.mockImplementation(() => Promise.resolve(void order.push("written")));
    expect(await runAsOneStep(action, takeBack)).toMatchObject({ excelUndo: false });
    expect(order).toEqual(["taken back", "written"]);
    expect(canBeOneStep()).toBe(false);

    run.mockClear();
    await runAsOneStep(action, takeBack);
    expect(run.mock.calls).toEqual([[action]]);
  });

  it("nothing is written again over what could not be removed", async () => {
    const { runAsOneStep } = startIn(20);
    refuseGroups(code);
    takeBack.mockRejectedValue(new Error("not removed"));
    await expect(runAsOneStep(action, takeBack)).rejects.toThrow("not removed");
    expect(action).not.toHaveBeenCalled();
  });
});

it("a failure that the ordinary request meets as well says nothing of steps: the next action is one again", async () => {
  const { runAsOneStep, canBeOneStep } = startIn(20);
  run.mockRejectedValue(excelError("GeneralException"));
  await expect(runAsOneStep(action, takeBack)).rejects.toMatchObject({ reason: { kind: "failed" } });
  expect(takeBack).toHaveBeenCalledTimes(1);
  expect(canBeOneStep()).toBe(true);
});

it("what has a reason of its own is not tried twice", async () => {
  const { runAsOneStep } = startIn(20);
  run.mockRejectedValue(excelError("AccessDenied"));
  await expect(runAsOneStep(action, takeBack, "Gap")).rejects.toMatchObject({
    reason: { kind: "protected", sheet: "Gap" },
  });
  expect(run).toHaveBeenCalledTimes(1);
  expect(takeBack).not.toHaveBeenCalled();
});

it("an error of a read comes out as a refusal that names the sheet", async () => {
  const { runBatch } = startIn(20);
  run.mockRejectedValue(excelError("AccessDenied"));
  await expect(runBatch(action, "Gap")).rejects.toMatchObject({
    reason: { kind: "protected", sheet: "Gap" },
  });
});
