/** What the add-in can do with cells, through the real client. */
import { bootWorkbook, type HostedWorkbook } from "../setup/officeClient";

let booted: HostedWorkbook;

beforeAll(async () => {
  booted = await bootWorkbook();
});

const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");
const clear = () =>
  Excel.run((context) => {
    sheet(context).getRange().clear();
    return context.sync();
  });

beforeEach(clear);

describe("reading and writing cells", () => {
  it("gives back values, formulas, types and number formats as they were written", async () => {
    await Excel.run(async (context) => {
      const range = sheet(context).getRange("B2:D3");
      range.numberFormat = [
        ["@", "0.0", "General"],
        ["@", "0.0", "General"],
      ];
      range.values = [
        ["NI 16", 12.5, true],
        ["2008", "7", "=UNKNOWN(1)"],
      ];
      range.load(
        "values,formulas,valueTypes,numberFormat,address,rowIndex,columnIndex,rowCount,columnCount,cellCount",
      );
      await context.sync();
      expect(range.values).toEqual([
        ["NI 16", 12.5, true],
        ["2008", 7, "#NAME?"],
      ]);
      expect(range.formulas).toEqual([
        ["NI 16", 12.5, true],
        ["2008", 7, "=UNKNOWN(1)"],
      ]);
      expect(range.valueTypes).toEqual([
        ["String", "Double", "Boolean"],
        ["String", "Double", "Error"],
      ]);
      expect(range.numberFormat[1]).toEqual(["@", "0.0", "General"]);
      expect(range.address).toBe("Sheet1!B2:D3");
      expect([range.rowIndex, range.columnIndex]).toEqual([1, 1]);
      expect([range.rowCount, range.columnCount, range.cellCount]).toEqual([2, 3, 6]);
    });
  });

  it("leaves a cell alone where null is written, and empties it where an empty text is", async () => {
    await Excel.run(async (context) => {
      const range = sheet(context).getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.values = [[null, "", 4]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[1, "", 4]]);
    });
  });

  it("fills every cell where one value is written", async () => {
    await Excel.run(async (context) => {
      const range = sheet(context).getRange("A1:B2");
      range.values = 5 as unknown as number[][];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        [5, 5],
        [5, 5],
      ]);
    });
  });

  it("keeps text after an apostrophe, and in cells formatted as text, from becoming a formula", async () => {
    await Excel.run(async (context) => {
      const range = sheet(context).getRange("A1:B1");
      range.numberFormat = [["General", "@"]];
      range.values = [["'=1+1", "=1+1"]];
      range.load("values,valueTypes");
      await context.sync();
      expect(range.values).toEqual([["=1+1", "=1+1"]]);
      expect(range.valueTypes).toEqual([["String", "String"]]);
    });
  });

  it("refuses an array of another shape than the range's", async () => {
    const wrong = Excel.run((context) => {
      sheet(context).getRange("A1:B2").values = [[1]];
      return context.sync();
    });
    await expect(wrong).rejects.toMatchObject({
      code: "InvalidArgument",
      message: expect.stringContaining("doesn't match the size or dimensions of the range") as string,
    });
  });

  it("keeps what a batch did before the action that failed", async () => {
    const half = Excel.run((context) => {
      sheet(context).getRange("A1").values = [["kept"]];
      context.workbook.worksheets.getItem("Nowhere").activate();
      return context.sync();
    });
    await expect(half).rejects.toMatchObject({ code: "ItemNotFound" });
    expect(
      booted.store.read(booted.store.sheets.active(), { row: 0, column: 0, rows: 1, columns: 1 }, "value"),
    ).toEqual([["kept"]]);
  });

  it("takes a block that the client splits into several writes", async () => {
    const rows = Array.from({ length: 200 }, (_, row) =>
      Array.from({ length: 20 }, (_, column) => row * column),
    );
    await Excel.run(async (context) => {
      sheet(context).getRange("A1:T200").values = rows;
      const used = sheet(context).getUsedRange(true).load("values,address");
      await context.sync();
      expect(used.address).toBe("Sheet1!A1:T200");
      expect(used.values).toEqual(rows);
    });
  });

  it("reads no cells of whole columns", async () => {
    await Excel.run(async (context) => {
      const columns = sheet(context).getRange("B:C").load("values,address,isEntireColumn");
      await context.sync();
      expect(columns.values).toBeNull();
      expect(columns.address).toBe("Sheet1!B:C");
      expect(columns.isEntireColumn).toBe(true);
    });
  });
});

describe("the client's own rules", () => {
  it("does not let a property be read that was not loaded", async () => {
    await Excel.run(async (context) => {
      const range = sheet(context).getRange("A1").load("address");
      await context.sync();
      expect(() => Reflect.get(range, "values") as unknown).toThrow(
        expect.objectContaining({ code: "PropertyNotLoaded" }),
      );
    });
  });

  it("keeps a range alive from one sync to the next, and no longer than Excel.run", async () => {
    let leaked: Excel.Range | undefined;
    await Excel.run(async (context) => {
      const range = sheet(context).getRange("A1:B2");
      await context.sync();
      range.getCell(1, 1).values = [["again"]];
      const cell = sheet(context).getRange("B2").load("values");
      await context.sync();
      expect(cell.values).toEqual([["again"]]);
      leaked = range;
    });
    expect(() => leaked?.load("values")).toThrow(expect.objectContaining({ code: "InvalidObjectPath" }));
  });
});

describe("ranges made of ranges", () => {
  const address = (of: (range: Excel.Range) => Excel.Range) =>
    Excel.run(async (context) => {
      const range = of(sheet(context).getRange("C3:E6")).load("address");
      await context.sync();
      return range.address.replace("Sheet1!", "");
    });

  it.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["cell", (range) => range.getCell(1, 2), "E4"],
    ["row", (range) => range.getRow(0), "C3:E3"],
    ["last row", (range) => range.getLastRow(), "C6:E6"],
    ["column", (range) => range.getColumn(1), "D3:D6"],
    ["last cell", (range) => range.getLastCell(), "E6"],
    ["whole column", (range) => range.getEntireColumn(), "C:E"],
    ["whole row", (range) => range.getEntireRow(), "3:6"],
    ["offset", (range) => range.getOffsetRange(-2, 1), "D1:F4"],
    ["resized by", (range) => range.getResizedRange(1, -1), "C3:D7"],
    ["resized to", (range) => range.getAbsoluteResizedRange(1, 1), "C3"],
    ["bounding", (range) => range.getBoundingRect("A8"), "A3:E8"],
    ["intersection", (range) => range.getIntersection("D1:D4"), "D3:D4"],
    ["rows below", (range) => range.getRowsBelow(2), "C7:E8"],
  ])("%s", async (_, of, expected) => {
    expect(await address(of)).toBe(expected);
  });

  it("gives a null object where two ranges share nothing", async () => {
    await Excel.run(async (context) => {
      const none = sheet(context).getRange("A1").getIntersectionOrNullObject("B2");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  it("refuses to leave the sheet", async () => {
    await expect(address((range) => range.getOffsetRange(-3, 0))).rejects.toMatchObject({
      code: "InvalidArgument",
    });
  });

  it("finds the used range, and the block around a cell", async () => {
    await Excel.run(async (context) => {
      const blank = sheet(context).getUsedRangeOrNullObject();
      await context.sync();
      expect(blank.isNullObject).toBe(true);

      sheet(context).getRange("B2:C3").values = [
        ["Year", "Gap"],
        [2027, 4.2],
      ];
      sheet(context).getRange("E9").values = [["apart"]];
      const used = sheet(context).getUsedRange().load("address");
      const region = sheet(context).getRange("C3").getSurroundingRegion().load("address");
      await context.sync();
      expect(used.address).toBe("Sheet1!B2:E9");
      expect(region.address).toBe("Sheet1!B2:C3");
    });
  });
});

describe("the look of cells", () => {
  it("keeps fill, font, alignment, width and borders, and says null where cells differ", async () => {
    await Excel.run(async (context) => {
      const range = sheet(context).getRange("A1:B1");
      range.format.fill.color = "#ffee00";
      range.format.font.bold = true;
      range.format.horizontalAlignment = "Center";
      range.format.columnWidth = 90;
      range.format.borders.getItem("EdgeBottom").style = "Double";
      sheet(context).getRange("B1").format.font.bold = false;
      range.load("format/fill/color,format/font/bold,format/horizontalAlignment,format/columnWidth");
      const bottom = range.format.borders.getItem("EdgeBottom").load("style,color");
      const top = range.format.borders.getItem("EdgeTop").load("style");
      await context.sync();
      expect(range.format.fill.color).toBe("#FFEE00");
      expect(range.format.font.bold).toBeNull();
      expect(range.format.horizontalAlignment).toBe("Center");
      expect(range.format.columnWidth).toBe(90);
      expect([bottom.style, bottom.color]).toEqual(["Double", "#000000"]);
      expect(top.style).toBe("None");
    });
  });

  it.each<[Excel.ClearApplyTo | "All" | "Contents" | "Formats", unknown, string]>([
    ["All", "", "#FFFFFF"],
    ["Contents", "", "#FF0000"],
    ["Formats", 1, "#FFFFFF"],
  ])("clears %s", async (what, value, color) => {
    await Excel.run(async (context) => {
      const range = sheet(context).getRange("A1");
      range.values = [[1]];
      range.format.fill.color = "#FF0000";
      range.clear(what as Excel.ClearApplyTo);
      range.load("values,format/fill/color");
      await context.sync();
      expect(range.values).toEqual([[value]]);
      expect(range.format.fill.color).toBe(color);
    });
  });

  it("copies formulas so that they point as far as they did, and text as text", async () => {
    await Excel.run(async (context) => {
      sheet(context).getRange("A1:B1").formulas = [["=F(A9,$A$9)", "'=text"]];
      sheet(context).getRange("A1").format.font.italic = true;
      sheet(context).getRange("C2").copyFrom("A1:B1");
      const copied = sheet(context).getRange("C2:D2").load("formulas,valueTypes");
      const first = sheet(context).getRange("C2").load("format/font/italic");
      await context.sync();
      expect(copied.formulas).toEqual([["=F(C10,$A$9)", "=text"]]);
      expect(copied.valueTypes).toEqual([["Error", "String"]]);
      expect(first.format.font.italic).toBe(true);
    });
  });

  it("moves cells down and makes the formulas that name them follow", async () => {
    await Excel.run(async (context) => {
      sheet(context).getRange("A1:B2").formulas = [
        [1, "=F(A1:A2)"],
        [2, ""],
      ];
      sheet(context).getRange("A2").insert("Down");
      const after = sheet(context).getRange("A1:B3").load("formulas");
      await context.sync();
      expect(after.formulas).toEqual([
        [1, "=F(A1:A3)"],
        ["", ""],
        [2, ""],
      ]);
    });
  });
});
