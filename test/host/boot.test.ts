/** The contract by which the unmodified client boots against our host, at the version package.json pins. */
import { bootWorkbook, type HostedWorkbook } from "../setup/officeClient";
import { version } from "@microsoft/office-js/package.json";

const sent = jest.fn();
let booted: HostedWorkbook;

beforeAll(async () => {
  jest.spyOn(XMLHttpRequest.prototype, "open").mockImplementation(sent);
  Object.assign(window, { fetch: sent });
  Object.assign(window.navigator, { sendBeacon: sent });
  booted = await bootWorkbook();
  await booted.calls.ready;
});

describe("booting the client", () => {
  it("is tested at the version whose messages we know", () => {
    expect(version).toBe("1.1.110");
  });

  it("tells the add-in that it runs in Excel on a PC", () => {
    expect(Office.context.host).toBe("Excel");
    expect(Office.context.platform).toBe("PC");
  });

  it("says in the diagnostics and in the document's address that it is the workbench", () => {
    expect(Office.context.diagnostics.version).toBe("workbench");
    expect(Office.context.document.url).toBe("workbench://Workbench.xlsx");
  });

  it("loads Excel's file for Windows and its English strings, and nothing else", () => {
    expect(booted.client.loaded).toEqual(["office.js", "excel-win32-16.01.js", "en-us/office_strings.js"]);
  });

  it("asks nobody for anything", () => {
    expect(booted.client.foreign).toEqual([]);
    expect(sent).not.toHaveBeenCalled();
  });

  it.each([
    ["ExcelApi", "1.15", true],
    ["ExcelApi", "1.16", false],
    ["SharedRuntime", "1.1", true],
    ["CustomFunctionsRuntime", "1.3", true],
    ["CustomFunctionsRuntime", "1.4", false],
    ["ExcelApiOnline", "1.1", false],
  ])("answers for requirement set %s %s: %s", (set, level, supported) => {
    expect(Office.context.requirements.isSetSupported(set, level)).toBe(supported);
  });

  it("refuses what belongs to a requirement set the workbench does not declare", async () => {
    const online = Excel.run((context) => {
      context.workbook.worksheets.onMoved.add(() => Promise.resolve());
      return context.sync();
    });
    await expect(online).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  it("gives the add-in the theme's colours", () => {
    expect(Office.context.officeTheme).toEqual({
      bodyBackgroundColor: "#f5f5f5",
      bodyForegroundColor: "#242424",
      controlBackgroundColor: "#ffffff",
      controlForegroundColor: "#242424",
    });
  });
});
