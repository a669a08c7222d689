/** The messages of custom function calls, without a client. */
import { ClientFunctionCalls } from "../../src/workbench/host/clientFunctionCalls";
import type { FunctionAnswer } from "../../src/workbench/host/functionCalls";
import type { PushEntry } from "../../src/workbench/host/wire/protocol";

const connected = () => {
  const calls = new ClientFunctionCalls();
  const pushed: PushEntry[][] = [];
  const answers: [number, FunctionAnswer][] = [];
  calls.connect((entries) => pushed.push(entries));
  const messages = () => pushed.flat().map(({ message }) => JSON.parse(message) as unknown[]);
  const call = (...ids: string[]) =>
    calls.call(
      ids.map((functionId) => ({ functionId, args: [[[1]], null] })),
      (index, answer) => answers.push([index, answer]),
    );
  return { calls, pushed, answers, messages, call };
};

const ready = (calls: ClientFunctionCalls) => calls.service._SetOsfControlContainerReadyForCustomFunctions();

it("sends all calls of a list in one message", () => {
  const { calls, pushed, messages, call } = connected();
  ready(calls);
  call("GAP", "RISK");
  expect(pushed).toHaveLength(1);
  expect(pushed[0]?.[0]).toMatchObject({ messageCategory: 1, messageType: 1000, targetId: "" });
  expect(messages()).toEqual([
    [1, "GAP", [[[1]], null], null, 0, null],
    [2, "RISK", [[[1]], null], null, 0, null],
  ]);
});

it("keeps calls until the client is ready", async () => {
  const { calls, messages, call } = connected();
  call("GAP");
  expect(messages()).toEqual([]);
  ready(calls);
  await calls.ready;
  expect(messages()).toHaveLength(1);
});

it.each([
  [1, "#N/A"],
  [5, "#DIV/0!"],
  [6, "#NUM!"],
  [7, "#VALUE!"],
  [8, "#NULL!"],
  [3, "#VALUE!"],
  [10, "#NAME?"],
])("answers code %s as %s, with the sentence", (code, error) => {
  const { calls, answers, call } = connected();
  ready(calls);
  call("GAP");
  calls.service.SetInvocationArrayResults([[1, false, "Say why", code]]);
  expect(answers).toEqual([[0, { error, message: "Say why" }]]);
});

it("answers each call by its place in the list, once", () => {
  const { calls, answers, call } = connected();
  ready(calls);
  call("GAP", "RISK");
  calls.service.SetInvocationArrayResults([[2, true, [[7]]]]);
  calls.service.SetInvocationArrayResults([
    [1, true, 4.2],
    [2, true, "late"],
  ]);
  expect(answers).toEqual([
    [1, { value: [[7]] }],
    [0, { value: 4.2 }],
  ]);
});

it("tells errors in arguments from text where the function takes errors", () => {
  const { calls, messages } = connected();
  ready(calls);
  calls.call([{ functionId: "GAP", args: [[["#N/A", "text"]]], allowErrors: true }], () => undefined);
  calls.call([{ functionId: "GAP", args: [[["#N/A"]]] }], () => undefined);
  expect(messages().map(([, , args, , flags]) => [args, flags])).toEqual([
    [[[[{ type: "CustomFunctionError", code: "#N/A" }, "text"]]], 4],
    [[[["#N/A"]]], 0],
  ]);
});

it("sends what a reload of the frame cut off again, after it has said that answers are void", () => {
  const { calls, call } = connected();
  ready(calls);
  call("GAP");
  const order: string[] = [];
  calls.onRestart(() => order.push("restart"));
  calls.connect((entries) => order.push(`sends ${entries.length}`));
  call("RISK");
  expect(order).toEqual([]);
  ready(calls);
  expect(order).toEqual(["restart", "sends 2"]);
});

it("asks the client to send its results at the shorter interval", () => {
  expect(new ClientFunctionCalls().service._GetEnabledFeatures()).toEqual([2]);
});
