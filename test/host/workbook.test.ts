/** Sheets, names and settings, through the real client. */
import { bootWorkbook, type HostedWorkbook } from "../setup/officeClient";

let booted: HostedWorkbook;

beforeAll(async () => {
  booted = await bootWorkbook();
});

const sheetNames = () =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map((sheet) => sheet.name);
  });

describe("sheets", () => {
  it("are added at the end, renamed, moved, coloured, hidden and deleted", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const gap = worksheets.add("Gap");
      const numbered = worksheets.add().load("name");
      gap.tabColor = "#107c41";
      gap.position = 0;
      await context.sync();
      expect(numbered.name).toBe("Sheet3");

      numbered.set({ name: "Hidden one", visibility: "Hidden" });
      gap.load("position,tabColor,visibility,id");
      numbered.load("visibility");
      const last = worksheets.getLast(true).load("name");
      await context.sync();
      expect([gap.position, gap.tabColor, gap.visibility]).toEqual([0, "#107C41", "Visible"]);
      expect(numbered.visibility).toBe("Hidden");
      expect(last.name).toBe("Sheet1");

      const byId = worksheets.getItem(gap.id).load("name");
      await context.sync();
      expect(byId.name).toBe("Gap");
      gap.delete();
      numbered.delete();
      await context.sync();
    });
    expect(await sheetNames()).toEqual(["Sheet1"]);
  });

  it.each([
    ["a name another sheet has, in whatever case", "sheet1", "ItemAlreadyExists"],
    ["a name with a character that is not allowed", "a/b", "InvalidArgument"],
    ["a name of 32 characters", "x".repeat(32), "InvalidArgument"],
  ])("refuse %s", async (_, name, code) => {
    const refused = Excel.run((context) => {
      context.workbook.worksheets.add(name);
      return context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code });
    expect(await sheetNames()).toEqual(["Sheet1"]);
  });

  it("keep the last visible one", async () => {
    const refused = Excel.run((context) => {
      context.workbook.worksheets.getItem("Sheet1").delete();
      return context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: "InvalidOperation" });
  });

  it("take the reference of their name along when they are renamed", async () => {
    await Excel.run(async (context) => {
      const plan = context.workbook.worksheets.add("Plan");
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      cell.formulas = [["=F(Plan!B2)"]];
      plan.name = "Plan 2027";
      cell.load("formulas");
      await context.sync();
      expect(cell.formulas).toEqual([["=F('Plan 2027'!B2)"]]);
      plan.delete();
      cell.clear();
      await context.sync();
    });
  });

  it("freeze rows and columns", async () => {
    await Excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem("Sheet1");
      freezePanes.freezeAt("A1:B3");
      const frozen = freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      expect(frozen.address).toBe("Sheet1!A1:B3");
      freezePanes.unfreeze();
      const none = freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  it("give a null object for a name there is none of", async () => {
    await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});

describe("the selection", () => {
  it("follows select, to another sheet too", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Other").getRange("C3:D4").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      expect([selected.address, cell.address, active.name]).toEqual(["Other!C3:D4", "Other!C3", "Other"]);
      active.delete();
      await context.sync();
    });
  });
});

describe("names", () => {
  it("stand for ranges and constants, in the workbook or on a sheet", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B2:B3").values = [[1], [2]];
      context.workbook.names.add("Limits", sheet.getRange("B2:B3"), "the Mayor's");
      context.workbook.names.add("Growth", "=0.025");
      sheet.names.add("Limits", sheet.getRange("C1"));
      const limits = context.workbook.names.getItem("limits").load("name,formula,type,value,scope,comment");
      const growth = context.workbook.names.getItem("Growth").load("type,value");
      const local = sheet.names.getItem("Limits").load("scope,formula");
      const range = limits.getRange().load("values,address");
      const byName = sheet.getRange("Growth2").load("address");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
      void byName;

      limits.load("name,formula,type,value,scope,comment");
      growth.load("type,value");
      local.load("scope,formula");
      range.load("values,address");
      await context.sync();
      expect(limits.toJSON()).toMatchObject({
        name: "Limits",
        formula: "=Sheet1!$B$2:$B$3",
        type: "Range",
        value: "Sheet1!$B$2:$B$3",
        scope: "Workbook",
        comment: "the Mayor's",
      });
      expect([growth.type, growth.value]).toEqual(["Double", 0.025]);
      expect([local.scope, local.formula]).toEqual(["Worksheet", "=Sheet1!$C$1"]);
      expect(range.values).toEqual([[1], [2]]);
    });
  });

  it.each([
    ["a name that is taken", "LIMITS", "ItemAlreadyExists"],
    ["a name that is an address", "AB12", "InvalidArgument"],
    ["a name with a space", "my name", "InvalidArgument"],
  ])("refuse %s", async (_, name, code) => {
    const refused = Excel.run((context) => {
      context.workbook.names.add(name, "=1");
      return context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code });
  });

  it("of a sheet go with it, and those of the workbook stand for nothing then", async () => {
    await Excel.run(async (context) => {
      const doomed = context.workbook.worksheets.add("Doomed");
      doomed.names.add("Rate", doomed.getRange("A1"));
      context.workbook.names.add("Rates", doomed.getRange("A1:A3"));
      doomed.delete();
      const rates = context.workbook.names.getItem("Rates");
      const range = rates.getRangeOrNullObject();
      await context.sync();
      expect(range.isNullObject).toBe(true);
      rates.delete();
      await context.sync();
    });
    expect(booted.store.names.list().map(({ name }) => name)).not.toContain("Rate");
  });

  it("can be deleted", async () => {
    await Excel.run(async (context) => {
      context.workbook.names.getItem("Limits").delete();
      const gone = context.workbook.names.getItemOrNullObject("Limits");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });
});

describe("settings", () => {
  it("keep any value JSON has, and are the document's own", async () => {
    await Excel.run(async (context) => {
      context.workbook.settings.add("envelope", { unit: "£m", years: [2027, 2028] });
      context.workbook.settings.add("envelope", { unit: "£m", years: [2029] });
      const setting = context.workbook.settings.getItem("envelope").load("value");
      context.workbook.settings.load("items/key");
      await context.sync();
      expect(setting.value).toEqual({ unit: "£m", years: [2029] });
      expect(context.workbook.settings.items.map(({ key }) => key)).toEqual(["envelope"]);
    });
    await new Promise((resolve) => Office.context.document.settings.refreshAsync(resolve));
    expect(Office.context.document.settings.get("envelope")).toEqual({ unit: "£m", years: [2029] });
  });

  it("are saved through the document as well", async () => {
    Office.context.document.settings.set("theme", "plain");
    await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
    await Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem("theme").load("value");
      await context.sync();
      expect(setting.value).toBe("plain");
      setting.delete();
      const gone = context.workbook.settings.getItemOrNullObject("theme");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });
});

describe("what is not implemented", () => {
  it("fails by its name, and is noted", async () => {
    const missing = Excel.run((context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").merge();
      return context.sync();
    });
    await expect(missing).rejects.toMatchObject({
      code: "ApiNotFound",
      message: "workbench: Range.Merge() is not implemented",
    });
    expect(booted.host.log.entries).toContainEqual({
      kind: "missing",
      text: "workbench: Range.Merge() is not implemented",
    });
  });

  it("fails for a property, too", async () => {
    const missing = Excel.run((context) => {
      context.workbook.worksheets.getItem("Sheet1").load("standardWidth");
      return context.sync();
    });
    await expect(missing).rejects.toMatchObject({
      message: "workbench: Worksheet.standardwidth is not implemented",
    });
  });
});
