/** The workbook's file and a workbook made from one, by the real office.js client against a workbook in memory. */
import { TextDecoder, TextEncoder } from "node:util";
import { bookParts } from "../../src/sharing/bookParts";
import { cellsOf } from "../../src/sharing/cells";
import { Package } from "../../src/sharing/package";
import { fileBytes } from "../../src/workbook/copying/fileBytes";
import { openCopy } from "../../src/workbook/copying/openCopy";
import { workbookName } from "../../src/workbook/copying/workbookName";
import { bootWorkbook, type HostedWorkbook } from "../setup/officeClient";

// jsdom has neither; every browser has both.
Object.assign(globalThis, { TextDecoder, TextEncoder });

let booted: HostedWorkbook;

beforeAll(async () => {
  booted = await bootWorkbook();
  const { store } = booted;
  const [sheet = ""] = store.sheets.list();
  store.write(sheet, { row: 0, column: 0, rows: 2, columns: 2 }, [
    ["Budget & limits", 2706.8],
    ["'=no formula", true],
  ]);
  store.names.set({ name: "requirement", scope: null, formula: "=Sheet1!$B$1", comment: "", visible: true });
});

const open = () => booted.host.copies.size;

describe("the workbook's file", () => {
  it("comes in slices that are put together, and is given back", async () => {
    const file = Package.open(await fileBytes());
    const { sheets, names } = await bookParts(file);
    expect(sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(names).toEqual([{ name: "requirement", sheet: undefined, formula: "Sheet1!$B$1" }]);
    const cells = [...cellsOf(await file.text(sheets[0]?.part ?? ""))];
    expect(cells.map(({ address, type, raw }) => [address, type, raw])).toEqual([
      ["A1", "inlineStr", "Budget &amp; limits"],
      ["B1", "n", "2706.8"],
      ["A2", "inlineStr", "=no formula"],
      ["B2", "b", "1"],
    ]);
    expect(open()).toBe(0);
  });

  it("is given back as well when the user stops, or a slice fails", async () => {
    const stopped = new AbortController();
    stopped.abort();
    await expect(fileBytes(stopped.signal)).rejects.toThrow();
    expect(open()).toBe(0);
    const answer = booted.host.copies.answer.bind(booted.host.copies);
    const broken = jest
      .spyOn(booted.host.copies, "answer")
      .mockImplementation((method, params) =>
        method === 80 ? Promise.resolve([5001]) : answer(method, params),
      );
    await expect(fileBytes()).rejects.toThrow();
    broken.mockRestore();
    expect(open()).toBe(0);
  });

  it("has the workbook's name", () => {
    expect(workbookName()).toBe("Workbench.xlsx");
  });
});

describe("a copy", () => {
  it("opens beside the workbook, byte for byte", async () => {
    const opened: number[][] = [];
    booted.host.workbook.created.onOpen((file) => opened.push([...file]));
    const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => at % 251);
    expect(await openCopy(bytes)).toBe(true);
    expect(opened).toEqual([[...bytes]]);
  });

  it("is not opened where Excel says no", async () => {
    const refused = jest.spyOn(Excel, "createWorkbook").mockRejectedValue(new Error("GeneralException"));
    expect(await openCopy(Uint8Array.from([1]))).toBe(false);
    refused.mockRestore();
  });
});
