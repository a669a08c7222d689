import { readFileSync } from "node:fs";
import path from "node:path";
import type { FunctionsMetadata } from "../../src/workbench/engine/functionMetadata";
import { ClientFunctionCalls, type FunctionOptions } from "../../src/workbench/host/clientFunctionCalls";
import { MemoryStore } from "../host/memory/memoryStore";
import type { HostOptions } from "../../src/workbench/host/hostOptions";
import { WorkbenchHost } from "../../src/workbench/host/workbenchHost";

/** Where the client would be loaded from; nothing is ever fetched from there. */
const ADDRESS = "http://officejs.test/";

const dist = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** What a booted client left behind it. */
export interface OfficeClient {
  /** The client's files that were loaded, in order. */
  loaded: readonly string[];
  /** The addresses of scripts that were asked for and are not the client's. */
  foreign: readonly string[];
}

/**
 * Boots the unmodified office.js client in the test's jsdom window, against a host, until `Office.onReady` resolves. The
 * files are read from node_modules as the client asks for them. Once a test file: its globals cannot be booted twice.
 */
export async function bootOfficeClient(
  window: Window & typeof globalThis,
  host: WorkbenchHost,
): Promise<OfficeClient> {
  const client = { loaded: [] as string[], foreign: [] as string[] };
  const run = (file: string) => {
    client.loaded.push(file);
    (0, window.eval)(`${readFileSync(path.join(dist, file), "utf8")}\n//# sourceURL=${file}`);
  };
  serveScripts(window, client, run);

  host.connect(window);
  // office.js finds its folder by its own script element, which here is only a marker.
  const marker = window.document.createElement("script");
  marker.type = "text/plain";
  marker.setAttribute("src", `${ADDRESS}office.js`);
  window.document.body.append(marker);

  const kept = {
    alert: window.alert.bind(window),
    confirm: window.confirm.bind(window),
    prompt: window.prompt.bind(window),
  };
  const history = {
    pushState: window.history.pushState.bind(window.history),
    replaceState: window.history.replaceState.bind(window.history),
  };
  run("office.js");
  await window.Office.onReady();
  // The client disables these, as in Excel; tests of other code in the same window rely on them.
  Object.assign(window, kept);
  Object.assign(window.history, history);
  return client;
}

/** Runs the scripts the client adds to the page from node_modules, and notes any other it asks for. */
function serveScripts(
  window: Window & typeof globalThis,
  client: { foreign: string[] },
  run: (file: string) => void,
): void {
  window.HTMLHeadElement.prototype.appendChild = function <Child extends Node>(
    this: Node,
    child: Child,
  ): Child {
    // Whatever is no script goes where it belongs, by the other method that puts a node at the end.
    if (!(child instanceof window.HTMLScriptElement) || child.src === "")
      return this.insertBefore(child, null);
    if (!child.src.startsWith(ADDRESS)) {
      client.foreign.push(child.src);
      return child;
    }
    const file = child.src.slice(ADDRESS.length);
    queueMicrotask(() => {
      run(file);
      child.onload?.(new window.Event("load"));
    });
    return child;
  };
}

/** A workbook in memory with the client booted against it: what a test of the add-in's Excel side needs. */
export interface HostedWorkbook {
  host: WorkbenchHost;
  store: MemoryStore;
  calls: ClientFunctionCalls;
  client: OfficeClient;
}

/** Boots the client in the test's window against a workbook in memory that knows the given custom functions. */
export async function bootWorkbook(
  metadata: FunctionsMetadata = { functions: [] },
  options: HostOptions & FunctionOptions = {},
): Promise<HostedWorkbook> {
  const calls = new ClientFunctionCalls(options);
  const store = new MemoryStore({ namespace: "PLAN", metadata, calls });
  const host = new WorkbenchHost(calls, options);
  host.open(store);
  const client = await bootOfficeClient(window, host);
  return { host, store, calls, client };
}

/** Resolves once the condition holds; a test that waits in vain ends by jest's own time limit. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Gives Excel no time to calculate: in a test nothing changes by waiting. */
export const atOnce = (): Promise<void> => Promise.resolve();
