import { createMessages, type CellMessage } from "../../../src/workbench/engine/messages";

const caller = { sheet: "s", row: 0, column: 0 };
const message = (sentence: string, row = 0): CellMessage => ({
  sheet: "s",
  row,
  column: 0,
  functionName: "PLAN.GAP",
  code: "#VALUE!",
  sentence,
});
const showsErrors = () => "#VALUE!";

describe("messages", () => {
  it("appear when the calculation is done, once however often the call was evaluated", () => {
    const messages = createMessages();
    messages.record(caller, [message("limit is blank.")]);
    messages.record(caller, [message("limit is blank.")]);
    expect(messages.list()).toEqual([]);
    messages.calculated(showsErrors);
    expect(messages.list()).toEqual([message("limit is blank.")]);
    expect(messages.at("s", 0, 0)?.sentence).toBe("limit is blank.");
    expect(messages.at("s", 1, 0)).toBeNull();
  });

  it("of two calls in one cell stand side by side", () => {
    const messages = createMessages();
    messages.record(caller, [message("first")]);
    messages.record(caller, [message("second")]);
    messages.calculated(showsErrors);
    expect(messages.list().map(({ sentence }) => sentence)).toEqual(["first", "second"]);
  });

  it("are replaced by what the cell says in a later calculation, and stay while it is not calculated", () => {
    const messages = createMessages();
    messages.record(caller, [message("before"), message("below", 1)]);
    messages.calculated(showsErrors);
    messages.calculated(showsErrors);
    expect(messages.list()).toHaveLength(2);
    messages.record(caller, [message("after")]);
    messages.calculated(showsErrors);
    expect(messages.list().map(({ sentence }) => sentence)).toEqual(["after"]);
  });

  it("go when their cells show no such error, and listeners hear of each change only", () => {
    const messages = createMessages();
    const heard: number[] = [];
    const stop = messages.onChange((list) => heard.push(list.length));
    messages.record(caller, [message("limit is blank.")]);
    messages.calculated(showsErrors);
    messages.calculated(showsErrors);
    messages.calculated(() => 0);
    stop();
    messages.record(caller, [message("again")]);
    messages.calculated(showsErrors);
    expect(heard).toEqual([1, 0]);
  });
});
