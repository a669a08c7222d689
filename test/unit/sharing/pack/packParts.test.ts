import { PLAIN_STYLE } from "../../../../src/sharing/fileStyles";
import { changesBetween, readSnapshot } from "../../../../src/sharing/pack/changes";
import { chartOfPack } from "../../../../src/sharing/pack/chartData";
import { colourWord } from "../../../../src/sharing/pack/colourWord";
import { sheetName } from "../../../../src/sharing/pack/packPage";
import { ACROSS, partsOf } from "../../../../src/sharing/pack/printed";
import type { GridCell, SheetGrid } from "../../../../src/sharing/pack/sheetGrid";
import { sheetTables } from "../../../../src/sharing/pack/sheetTables";
import { sourceOf, unitOf } from "../../../../src/sharing/pack/unitAndSource";

/** A sheet by hand: `*` before a text makes it bold, "" is a blank cell. */
function sheet(...rows: (string | number | boolean)[][]): SheetGrid {
  const cell = (value: string | number | boolean): GridCell | undefined => {
    if (value === "") return undefined;
    const bold = typeof value === "string" && value.startsWith("*");
    return {
      value: bold ? value.slice(1) : value,
      style: { ...PLAIN_STYLE, font: { ...PLAIN_STYLE.font, bold } },
    };
  };
  return { name: "Plan", rows: rows.map((cells, at) => ({ at, cells: cells.map(cell) })) };
}

const only = (grid: SheetGrid) => {
  const found = sheetTables(grid);
  expect(found.tables).toHaveLength(1);
  return { found, table: found.tables[0] as (typeof found.tables)[number] };
};

describe("the tables of a sheet", () => {
  it("stand between blank rows, each under the text above it", () => {
    const found = sheetTables(
      sheet(
        ["Plan 2011"],
        ["All in £m"],
        [],
        ["*Gap, £m"],
        ["*Item", "*2011", "*2012"],
        ["Gap", 1, 2],
        [],
        ["Notes"],
        ["As agreed."],
      ),
    );
    expect(found).toMatchObject({ title: "Plan 2011", opening: ["All in £m"] });
    expect(found.tables.map(({ title, headings }) => [title, headings])).toEqual([
      ["Gap, £m", ["Item", "2011", "2012"]],
    ]);
    expect(found.passages).toEqual([{ heading: "Notes", lines: ["As agreed."] }]);
  });

  it("have headings over headings as one, but none over a source", () => {
    const { table } = only(
      sheet(
        ["", "*Target", "", "*Actual", "", ""],
        ["*Code", "*Q1", "*Q2", "*Q1", "*Q2", "*Source"],
        ["A", 1, 2, 3, 4, "paper"],
      ),
    );
    expect(table.headings).toEqual([
      "Code",
      "Target: Q1",
      "Target: Q2",
      "Actual: Q1",
      "Actual: Q2",
      "Source",
    ]);
  });

  it("have words over every column, also where the workbook has none, and no column without cells", () => {
    const { table } = only(
      sheet(["*Title"], ["*", "", ""], ["Rate", "", 0.5, "a guess"], ["Size", "", 3, ""]),
    );
    expect(table.headings).toEqual(["Item", "Value", "Note"]);
    expect(table.columnsAt).toEqual([0, 2, 3]);
  });

  it("go on under the headings before where their columns are the same, and nowhere else", () => {
    const { tables } = sheetTables(
      sheet(["*Gap"], ["*", "*2011", "*2012"], ["A", 1, 2], [], ["B", 3, 4], [], ["C", 5, "why"]),
    );
    expect(tables.map(({ headings }) => headings.join())).toEqual([
      "Item,2011,2012",
      "Item,2011,2012",
      "Item,2011,2012",
    ]);
    const other = sheetTables(sheet(["*Gap"], ["*", "*2011", "*2012"], ["A", 1, 2], [], ["Share", 3]));
    expect(other.tables[1]?.headings).toEqual(["Item", "Value"]);
  });

  it("are found by words over figures on a sheet where nothing is bold", () => {
    expect(only(sheet(["Item", 2011, 2012], ["Gap", 1, 2])).table.headings).toEqual(["Item", "2011", "2012"]);
    expect(only(sheet(["Year", "2010/11"], ["Quarter", "Q3"])).table.headings).toEqual(["Item", "Note"]);
  });
});

describe("unit and source", () => {
  const units = (title: string, cells: (string | number)[][], opening = "") => {
    const { found, table } = only(sheet([opening || "Sheet"], [], [`*${title}`], ...cells));
    return unitOf(table, found);
  };
  it("a unit is what the title says, or the column, or the number format", () => {
    expect(
      units("Gap, £m", [
        ["*Item", "*A"],
        ["x", 1],
      ]),
    ).toBe("£m");
    expect(
      units("Gap", [
        ["*Code", "*Unit", "*A"],
        ["x", "percent", 1],
      ]),
    ).toBe("as the column Unit says");
    expect(
      units("Gap", [
        ["*Item", "*A"],
        ["x", "y"],
      ]),
    ).toBe("none: it has no figures");
  });
  it("is the sheet's only where its line ends with one, and nobody's guess", () => {
    expect(
      units(
        "Gap",
        [
          ["*Item", "*A"],
          ["x", 1],
        ],
        "What is to be found, £m",
      ),
    ).toBe("£m");
    expect(
      units(
        "Gap",
        [
          ["*Item", "*A"],
          ["x", 1],
        ],
        "Grant by month, £, and by area, £m more",
      ),
    ).toBe("as each row or column says");
    expect(units("Rates", [["Decimals", 1]], "What is to be found, £m")).toBe("as each row or column says");
  });
  it("a source is the column's, or the sheet's line, and always the place", () => {
    const { found, table } = only(
      sheet(["Sheet"], [], ["*T"], ["*Item", "*A"], ["x", 1], [], ["Notes"], ["Source: Report 5."]),
    );
    expect(sourceOf(table, found, "Book.xlsx")).toBe("Report 5; Book.xlsx, sheet Plan, rows 5 to 5");
  });
});

test.each([
  ["FF0000", "red"],
  ["FFC000", "yellow"],
  ["00B050", "green"],
  ["0070C0", "blue"],
  ["7030A0", "purple"],
  ["F0F4FC", undefined],
  ["FFF6DD", undefined],
  ["808080", undefined],
])("a ground of %s is called %s", (rgb, word) => expect(colourWord(rgb)).toBe(word));

describe("what is printed", () => {
  it("goes across A4 at full size, in parts that all begin with the first column", () => {
    const parts = partsOf([30, ...Array<number>(30).fill(12)]);
    expect(parts.length).toBeGreaterThan(2);
    for (const { columns } of parts) {
      expect(columns[0]).toBe(0);
      expect(30 + 12 * (columns.length - 1)).toBeLessThanOrEqual(ACROSS.landscape);
    }
    expect(parts.flatMap(({ columns }) => columns.slice(1))).toEqual(
      Array.from({ length: 30 }, (_, at) => at + 1),
    );
  });
  it("is upright where it can be", () =>
    expect(partsOf([30, 12])).toEqual([{ columns: [0, 1], orientation: "portrait" }]));
});

test("names of sheets are allowed, whole and different", () => {
  const taken = new Set(["1 the gap at each limit"]);
  expect(sheetName("1 What: is/left [to] find?", new Set())).toBe("1 What is left to find");
  expect(sheetName("1 The gap at each limit", taken)).toBe("1 The gap at each limit (2)");
  expect(sheetName("2 Why the gap changes, at the limit planned", new Set())).toBe(
    "2 Why the gap changes, at the",
  );
  expect(sheetName("'quoted'", new Set())).toBe("quoted");
});

describe("what changed", () => {
  const before = { made: "1 May 2026", tables: { Gap: { "A, 2011": 1, "B, 2011": 2, "C, 2011": "Amber" } } };
  it("is what is other, new or gone; a trifle of arithmetic is none of these", () => {
    const now = {
      made: "1 June 2026",
      tables: { Gap: { "A, 2011": 1 + 1e-12, "B, 2011": 3, "C, 2011": "Green" }, New: { "D, 1": true } },
    };
    expect(changesBetween(before, now)).toEqual([
      { table: "Gap", where: "B, 2011", was: 2, is: 3 },
      { table: "Gap", where: "C, 2011", was: "Amber", is: "Green" },
      { table: "New", where: "D, 1", was: undefined, is: true },
    ]);
    expect(changesBetween(now, before).at(-1)).toEqual({
      table: "New",
      where: "D, 1",
      was: true,
      is: undefined,
    });
  });
  it("is read only from what was kept as such", () => {
    expect(readSnapshot(before)).toEqual(before);
    for (const kept of [
      undefined,
      null,
      "x",
      {},
      { made: 1, tables: {} },
      { made: "x", tables: { a: { b: {} } } },
      { made: "x", tables: { a: 1 } },
    ])
      expect(readSnapshot(kept)).toBeUndefined();
  });
});

describe("a chart's data", () => {
  const series = (f: string, cache: string) =>
    `<c:ser><c:tx><c:strRef><c:f>Plan!$A$2</c:f></c:strRef></c:tx><c:val><c:numRef><c:f>${f}</c:f>${cache}</c:numRef></c:val></c:ser><c:externalData r:id="rId1"><c:autoUpdate/></c:externalData>`;
  const moved = (isThere: boolean) => ({
    place: (_: string, cells: readonly { row: number; column: number }[]) =>
      isThere
        ? { sheet: "1 Gap", cells: cells.map(({ row, column }) => ({ row: row + 3, column })) }
        : undefined,
    value: (_: string, { row, column }: { row: number; column: number }) =>
      column === 0 ? "Gap & more" : row + column,
  });
  it("are the pack's cells where these stand together", () => {
    const made = chartOfPack(series("Plan!$B$2:$D$2", ""), moved(true));
    expect(made).toContain("<c:f>&apos;1 Gap&apos;!$B$5:$D$5</c:f>".replaceAll("&apos;", "'"));
    expect(made).not.toContain("externalData");
  });
  it("stand in the chart where they are not in the pack", () => {
    const made = chartOfPack(series("Plan!$B$2:$D$2", ""), moved(false));
    expect(made).toContain("<c:tx><c:v>Gap &amp; more</c:v></c:tx>");
    expect(made).toContain('<c:numLit><c:ptCount val="3"/><c:pt idx="0"><c:v>2</c:v></c:pt>');
    expect(made).not.toContain("<c:f>");
  });
  it("are those that the file kept, where it kept some", () => {
    const kept = '<c:numCache><c:formatCode>0.0</c:formatCode><c:ptCount val="1"/></c:numCache>';
    expect(chartOfPack(series("[1]Other!$B$2", kept), moved(false))).toContain(
      '<c:numLit><c:formatCode>0.0</c:formatCode><c:ptCount val="1"/></c:numLit>',
    );
  });
});
