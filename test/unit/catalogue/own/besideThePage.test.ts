import { SourceRefusal } from "../../../../src/catalogue/own/refusal";
import { inWorker } from "../../../../src/catalogue/own/xlsx/inWorker";
import type { Answer, Task } from "../../../../src/catalogue/own/xlsx/xlsxWorker";
import { textCell, workbookOf } from "./workbookOf";

const FILE = {
  file: workbookOf([{ name: "Data", rows: `<row r="1">${textCell("A1", "Code")}</row>` }]),
  which: "visible",
} as const;

/** Puts a worker in place that answers so, never, or whose script cannot be loaded; counts what is left running. */
function workersThat(answer: (task: Task) => Answer | "fail" | "never") {
  const state = { running: 0, tasks: [] as string[] };
  class FakeWorker {
    onmessage?: (event: { data: Answer }) => void;
    onerror?: () => void;
    constructor() {
      state.running++;
    }
    postMessage(task: Task) {
      state.tasks.push(task.name);
      const data = answer(task);
      if (data === "fail") this.onerror?.();
      else if (data !== "never") this.onmessage?.({ data });
    }
    terminate() {
      state.running--;
    }
  }
  Object.assign(globalThis, { Worker: FakeWorker });
  return state;
}

afterEach(() => Reflect.deleteProperty(globalThis, "Worker"));

describe("work with a workbook", () => {
  it("is done in a worker, which is gone afterwards", async () => {
    const workers = workersThat(() => ({ output: [] }));
    expect(await inWorker("read", FILE)).toEqual([]);
    expect(workers).toEqual({ running: 0, tasks: ["read"] });
  });

  it("is refused for the reason that the worker gives", async () => {
    const workers = workersThat(() => ({ refused: { kind: "damagedWorkbook" } }));
    await expect(inWorker("read", FILE)).rejects.toEqual(new SourceRefusal({ kind: "damagedWorkbook" }));
    expect(workers.running).toBe(0);
  });

  it("ends when it is no longer wanted, and its worker with it", async () => {
    const workers = workersThat(() => "never");
    const wanted = new AbortController();
    const work = inWorker("read", FILE, wanted.signal);
    wanted.abort(new Error("changed my mind"));
    await expect(work).rejects.toThrow("changed my mind");
    expect(workers).toEqual({ running: 0, tasks: ["read"] });
  });

  it("is not begun when it is no longer wanted", async () => {
    const workers = workersThat(() => ({ output: [] }));
    const stopped = AbortSignal.abort(new Error("changed my mind"));
    await expect(inWorker("read", FILE, stopped)).rejects.toThrow("changed my mind");
    expect(workers).toEqual({ running: 0, tasks: [] });
  });

  const inThePage = async () => {
    const [sheet] = await inWorker("read", FILE);
    expect(sheet).toMatchObject({ name: "Data", table: { headings: ["Code"] } });
  };

  it("is done in the page where a worker's script cannot be loaded", async () => {
    workersThat(() => "fail");
    await inThePage();
  });

  it("is done in the page where a worker fails for no reason of the file's", async () => {
    workersThat(() => ({ refused: undefined }));
    await inThePage();
  });

  it("is done in the page where workers are forbidden", async () => {
    class Forbidden {
      constructor() {
        throw new DOMException("Refused", "SecurityError");
      }
    }
    Object.assign(globalThis, { Worker: Forbidden });
    await inThePage();
  });
});
