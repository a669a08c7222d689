/** Validation, conditional formats and print settings, through the real client. */
import { without } from "../../src/grid/box";
import { bootWorkbook } from "../setup/officeClient";

beforeAll(() => bootWorkbook());

let sheetName: string;
let sheets = 0;

beforeEach(async () => {
  sheets += 1;
  sheetName = `Rules${sheets}`;
  await Excel.run((context) => {
    context.workbook.worksheets.add(sheetName);
    return context.sync();
  });
});

const onSheet = <Result>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>) =>
  Excel.run((context) => work(context.workbook.worksheets.getItem(sheetName), context));

describe("the validation of cells", () => {
  it("gives back its list, alert and prompt, with the type that follows from the rule", async () => {
    await onSheet(async (sheet, context) => {
      const validation = sheet.getRange("A1:A4").dataValidation;
      const errorAlert = { message: "Choose yes or no.", showAlert: true, style: "Stop", title: "Counted" };
      const prompt = { message: "Yes or no", showPrompt: true, title: "Counted" };
      validation.set({
        rule: { list: { inCellDropDown: true, source: "Yes,No" } },
        errorAlert: errorAlert as Excel.DataValidationErrorAlert,
        prompt,
      });
      validation.load("rule, errorAlert, prompt, type");
      await context.sync();
      expect(validation.rule).toEqual({ list: { inCellDropDown: true, source: "Yes,No" } });
      expect([validation.errorAlert, validation.prompt]).toEqual([errorAlert, prompt]);
      expect(validation.type).toBe("List");
    });
  });

  it("gives back a list in cells as their address", async () => {
    await onSheet(async (sheet, context) => {
      const validation = sheet.getRange("A1").dataValidation;
      validation.rule = { list: { inCellDropDown: true, source: sheet.getRange("C1:C3") } };
      validation.load("rule");
      await context.sync();
      expect(validation.rule).toEqual({
        list: { inCellDropDown: true, source: `=${sheetName}!$C$1:$C$3` },
      });
    });
  });

  it("is cleared, also with the cells around", async () => {
    await onSheet(async (sheet, context) => {
      const validation = sheet.getRange("B2").dataValidation;
      validation.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
      sheet.getRange("A1:C3").dataValidation.clear();
      validation.load("rule, type");
      await context.sync();
      expect([validation.rule, validation.type]).toEqual([null, "None"]);
    });
  });

  it("has the type None where there is no rule", async () => {
    await onSheet(async (sheet, context) => {
      const validation = sheet.getRange("B1").dataValidation.load("type");
      await context.sync();
      expect(validation.type).toBe("None");
    });
  });
});

describe("conditional formats", () => {
  const typesIn = (address: string) =>
    onSheet(async (sheet, context) => {
      const formats = sheet.getRange(address).conditionalFormats.load("items/type, items/priority");
      await context.sync();
      return formats.items.map(({ type, priority }) => [type, priority]);
    });

  it("give back rule and look, the one added last going first", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A4");
      const red = range.conditionalFormats.add("ContainsText");
      red.textComparison.format.font.color = "#C00000";
      red.textComparison.rule = { operator: "Contains", text: "Red" };
      const negative = range.conditionalFormats.add("Custom");
      negative.custom.rule.formula = "=A1<0";
      negative.custom.format.fill.color = "#FFC7CE";
      const large = range.conditionalFormats.add("CellValue");
      large.cellValue.rule = { formula1: "=100", operator: "GreaterThan" };
      red.load("textComparison/rule");
      const rule = negative.custom.rule.load("formula");
      const font = red.textComparison.format.font.load("color");
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect(red.textComparison.rule).toEqual({ operator: "Contains", text: "Red" });
      expect([rule.formula, font.color]).toEqual(["=A1<0", "#C00000"]);
      expect(count).toMatchObject({ value: 3 });
    });
    expect(await typesIn("A1:A4")).toEqual([
      ["CellValue", 0],
      ["Custom", 1],
      ["ContainsText", 2],
    ]);
  });

  it("are found from any of their cells, and gone where cells are cleared of formats", async () => {
    await onSheet((sheet, context) => {
      sheet.getRange("A1:C3").conditionalFormats.add("Custom").custom.rule.formula = "=A1<0";
      sheet.getRange("B2").clear("Contents");
      return context.sync();
    });
    expect(await typesIn("B2")).toEqual([["Custom", 0]]);
    await onSheet((sheet, context) => {
      sheet.getRange("B2").clear("Formats");
      return context.sync();
    });
    expect(await typesIn("B2")).toEqual([]);
    expect(await typesIn("A1:C3")).toEqual([["Custom", 0]]);
    await onSheet((sheet, context) => {
      sheet.getRange("A1:C3").conditionalFormats.clearAll();
      return context.sync();
    });
    expect(await typesIn("A1:C3")).toEqual([]);
  });

  it("are deleted one by one", async () => {
    await onSheet((sheet, context) => {
      sheet.getRange("A1").conditionalFormats.add("Custom");
      sheet.getRange("A1").conditionalFormats.add("CellValue").delete();
      return context.sync();
    });
    expect(await typesIn("A1")).toEqual([["Custom", 0]]);
  });

  it("keep the cells around those that are taken out", () => {
    const [row, column] = [0, 0];
    const around = without({ row, column, rows: 3, columns: 3 }, { row: 1, column: 1, rows: 1, columns: 1 });
    expect(around).toEqual([
      { row: 0, column: 0, rows: 1, columns: 3 },
      { row: 2, column: 0, rows: 1, columns: 3 },
      { row: 1, column: 0, rows: 1, columns: 1 },
      { row: 1, column: 2, rows: 1, columns: 1 },
    ]);
  });
});

describe("the layout of a printed page", () => {
  it("gives back what was set", async () => {
    await onSheet(async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.set({
        orientation: "Landscape",
        zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
        centerHorizontally: true,
      });
      pageLayout.setPrintArea("A1:H40");
      pageLayout.setPrintTitleRows("$1:$3");
      pageLayout.headersFooters.defaultForAllPages.set({ leftFooter: "Draft", rightFooter: "&P of &N" });
      pageLayout.load("orientation, zoom, centerHorizontally");
      const footers = pageLayout.headersFooters.defaultForAllPages.load("leftFooter, rightFooter");
      await context.sync();
      expect([pageLayout.orientation, pageLayout.zoom, pageLayout.centerHorizontally]).toEqual([
        "Landscape",
        { horizontalFitToPages: 1, verticalFitToPages: 0 },
        true,
      ]);
      expect([footers.leftFooter, footers.rightFooter]).toEqual(["Draft", "&P of &N"]);
    });
  });
});
