/** The envelope around batches, without a client: what is answered when, and in which order. */
import { Bridge } from "../../src/workbench/host/bridge";
import { ClientFunctionCalls } from "../../src/workbench/host/clientFunctionCalls";
import { MemoryStore } from "./memory/memoryStore";
import { ACTION, PATH, type Batch, type BatchAnswer } from "../../src/workbench/host/wire/protocol";
import { WorkbenchHost } from "../../src/workbench/host/workbenchHost";
import { until } from "../setup/officeClient";

const EMPTY: Batch = { Actions: [], ObjectPaths: {} };
const DONE: BatchAnswer = { Results: [], TraceIds: [] };

const request = (id: number, body: Batch = EMPTY, more = {}) =>
  JSON.stringify({ id, type: 1, flags: 0, message: { body }, ...more });

function bridgeOver(execute: (id: number) => Promise<BatchAnswer>, latency = 0, besides: number[] = []) {
  const waits = new Map<number, Promise<void>>();
  const bridge = new Bridge(
    ({ id }) => execute(id),
    ({ id }) => besides.includes(id),
    ({ id }) => waits.get(id) ?? null,
    latency,
    () => undefined,
  );
  const received: { id?: number; type: number; message: { entries?: unknown[]; body?: BatchAnswer } }[] = [];
  bridge.onMessageFromHost = (text) => received.push(JSON.parse(text));
  return { bridge, received, waits };
}

it.each([0, 5])("never answers before the sender has gone on, with a delay of %i", async (latency) => {
  const { bridge, received } = bridgeOver(() => Promise.resolve(DONE), latency);
  bridge.sendMessageToHost(request(7));
  expect(received).toEqual([]);
  await until(() => received.length > 0);
  expect(received[0]).toEqual({ id: 7, type: 2, message: { statusCode: 200, headers: {}, body: DONE } });
});

it("runs batches one after another, however long the first takes", async () => {
  const order: string[] = [];
  const { bridge, received } = bridgeOver(async (id) => {
    order.push(`starts ${id}`);
    await new Promise((resolve) => setTimeout(resolve, id === 1 ? 10 : 0));
    order.push(`ends ${id}`);
    return DONE;
  });
  bridge.sendMessageToHost(request(1));
  bridge.sendMessageToHost(request(2));
  await until(() => received.length === 2);
  expect(order).toEqual(["starts 1", "ends 1", "starts 2", "ends 2"]);
});

it("lets others have their turn while a request waits for something", async () => {
  const order: number[] = [];
  const { bridge, received, waits } = bridgeOver((id) => {
    order.push(id);
    return Promise.resolve(DONE);
  });
  let closed: () => void = () => undefined;
  waits.set(1, new Promise((resolve) => (closed = resolve)));
  bridge.sendMessageToHost(request(1));
  bridge.sendMessageToHost(request(2));
  await until(() => received.length === 1);
  closed();
  await until(() => received.length === 2);
  expect(order).toEqual([2, 1]);
});

it("does not begin what a client that is gone had still asked for", async () => {
  const begun: number[] = [];
  let finish: (answer: BatchAnswer) => void = () => undefined;
  const { bridge, received } = bridgeOver((id) => {
    begun.push(id);
    return new Promise<BatchAnswer>((resolve) => (finish = resolve));
  });
  bridge.sendMessageToHost(request(1));
  bridge.sendMessageToHost(request(2));
  await until(() => begun.length === 1);
  bridge.disconnect();
  finish(DONE);
  await until(() => received.length === 1);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(begun).toEqual([1]);
});

it("answers a service while a batch waits: that batch may be waiting for it", async () => {
  let finish: (answer: BatchAnswer) => void = () => undefined;
  const waits = new Promise<BatchAnswer>((resolve) => (finish = resolve));
  const { bridge, received } = bridgeOver((id) => (id === 1 ? waits : Promise.resolve(DONE)), 0, [2]);
  bridge.sendMessageToHost(request(1));
  bridge.sendMessageToHost(request(2));
  await until(() => received.length === 1);
  expect(received[0]?.id).toBe(2);
  finish(DONE);
  await until(() => received.length === 2);
});

it("sends an event after the answer to the batch that raised it, and a function call at once", async () => {
  let finish: (answer: BatchAnswer) => void = () => undefined;
  const { bridge, received } = bridgeOver(() => new Promise((resolve) => (finish = resolve)));
  const entry = (targetId: string) => ({ messageCategory: 1, messageType: 1, targetId, message: "" });
  bridge.sendMessageToHost(request(1));
  bridge.pushEvents([entry("event")]);
  bridge.pushCalls([entry("call")]);
  await until(() => received.length === 1);
  finish(DONE);
  await until(() => received.length === 3);
  expect(received.map(({ type, message }) => (type === 2 ? "answer" : message.entries))).toEqual([
    [entry("call")],
    "answer",
    [entry("event")],
  ]);
});

it("refuses requests and answers above 5 MB", async () => {
  const large = "x".repeat(5_000_000);
  const { bridge, received } = bridgeOver(() => {
    return Promise.resolve({ ...DONE, Results: [{ ActionId: 1, Value: large }] });
  });
  bridge.sendMessageToHost(request(1, EMPTY, { padding: large }));
  bridge.sendMessageToHost(request(2));
  await until(() => received.length === 2);
  expect(received.map(({ message }) => message.body?.Error?.Code)).toEqual([
    "RequestPayloadSizeLimitExceeded",
    "ResponsePayloadSizeLimitExceeded",
  ]);
});

it("answers with what is there when the calculation takes too long, and notes that", async () => {
  class NeverIdle extends MemoryStore {
    override settle(): Promise<boolean> {
      return Promise.resolve(false);
    }
  }
  const calls = new ClientFunctionCalls();
  const store = new NeverIdle({ namespace: "PLAN", metadata: { functions: [] }, calls });
  const host = new WorkbenchHost(calls);
  host.open(store);
  const frame = {} as Window & { _richApiNativeBridge: Bridge };
  host.connect(frame);
  const answers: BatchAnswer[] = [];
  frame._richApiNativeBridge.onMessageFromHost = (text) => answers.push(JSON.parse(text).message.body);
  store.write(store.sheets.active(), { row: 0, column: 0, rows: 1, columns: 1 }, [[42]]);
  const selected = { Id: 2, ObjectPathType: PATH.method, Name: "GetSelectedRange", ParentObjectPathId: 1 };
  frame._richApiNativeBridge.sendMessageToHost(
    request(1, {
      Actions: [{ Id: 3, ActionType: ACTION.query, ObjectPathId: 2, QueryInfo: { Select: ["values"] } }],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: PATH.root, Name: "", ParentObjectPathId: 0 }, 2: selected },
    }),
  );
  await until(() => answers.length > 0);
  expect(answers[0]?.Results).toEqual([{ ActionId: 3, Value: { Values: [[42]] } }]);
  expect(host.log.entries).toEqual([{ kind: "deviation", text: "settle-time-out" }]);
});
