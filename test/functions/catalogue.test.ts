import { CellError } from "../../scripts/builtFunctions";
import { excel } from "./excel";

const call = excel();

/** What one cell gets: the value of a 1x1 block, or the error with its message. */
function cell(id: string, ...args: unknown[]): unknown {
  const result = call(id, args);
  return Array.isArray(result) ? (result as unknown[][])[0]?.[0] : result;
}

const refusal = (id: string, ...args: unknown[]) => {
  const result = cell(id, ...args);
  if (!(result instanceof CellError)) throw new Error(`${id} answered ${JSON.stringify(result)}`);
  return `${result.code} ${result.message}`;
};

const rows = (id: string, ...args: unknown[]) => call(id, args) as unknown[][];

describe("PLAN.INDICATOR", () => {
  it("gives the title unless another field is asked for", () => {
    expect(cell("INDICATOR", "NI 15")).toBe("Serious violent crime rate");
    expect(cell("INDICATOR", "NI 15", 0)).toBe("Serious violent crime rate");
    expect(cell("INDICATOR", 15, "Polarity")).toBe("lower");
    expect(cell("INDICATOR", "kpi1a", "apacs")).toBe("SPI 2.2");
  });

  it("answers a whole column, with an error only in the cell of the unknown code", () => {
    const [first, second, third] = rows("INDICATOR", [["ni15"], ["NI 300"], [null]], "set");
    expect(first).toEqual(["NI"]);
    expect(second?.[0]).toBeInstanceOf(CellError);
    expect(third).toEqual([""]);
  });

  it("offers the nearest codes for one that is not there, or the way to find one", () => {
    expect(refusal("INDICATOR", "NI 245")).toBe(
      "#N/A code: no indicator NI 245. Nearest: NI 24, NI 25, NI 45.",
    );
    expect(refusal("INDICATOR", "burglary")).toMatch(
      /^#N\/A code: no indicator burglary\..*PLAN\.INDICATORS/,
    );
  });

  it("names both meanings of the code that is printed twice", () => {
    const message = refusal("INDICATOR", "KPI 4(b)");
    expect(message).toMatch(/^#VALUE! code: KPI 4\(b\) is printed twice/);
    expect(message).toMatch(/KPI4b-1 .*sanction detections.* or KPI4b-2 .*gun crime/);
  });

  it("refuses a blank code alone, and what is no code", () => {
    expect(refusal("INDICATOR", null)).toMatch(/^#VALUE! code: found nothing/);
    expect(refusal("INDICATOR", true)).toMatch(/^#VALUE! code: found TRUE/);
  });

  it("tells of Public Service Agreements too: title, heading and standing", () => {
    expect(cell("INDICATOR", "PSA 23")).toBe("Make communities safer");
    expect(cell("INDICATOR", "psa 21", "status")).toBe("unconfirmed");
    expect(cell("INDICATOR", "PSA 30", "set")).toBe("PSA");
    expect(refusal("INDICATOR", "PSA 31")).toMatch(/^#N\/A code: no indicator PSA 31\. Nearest: PSA /);
  });

  it("gives nothing for a field of which nothing is known", () => {
    expect(cell("INDICATOR", "NI 15", "baseline")).toBe("");
  });
});

describe("PLAN.INDICATORS", () => {
  it("lists all 250 under a header row, national before APACS before headline", () => {
    const [header, ...all] = rows("INDICATORS");
    expect(header).toEqual(["Code", "Title", "Theme", "Unit", "Polarity"]);
    expect([all.length, all[0]?.[0], all[199]?.[0], all[249]?.[0]]).toEqual([
      250,
      "NI 1",
      "SPI 1.1",
      "KPI 8(c)",
    ]);
  });

  it("lists what is measured today only where its set is asked for, each with its framework", () => {
    const codes = (...args: unknown[]) => rows("INDICATORS", ...args).map(([code]) => code);
    expect(codes("LOF")).toHaveLength(1 + 9);
    expect(codes("npg").slice(1, 4)).toEqual(["NPG 1.1", "NPG 1.2", "NPG 2.1"]);
    expect(codes().filter((code) => /^(LOF|NPG)/.test(String(code)))).toEqual([]);
    expect(codes(null, null, "anti-social").filter((code) => String(code).startsWith("NPG"))).toEqual([]);
    expect(codes("NPG", "crackdown", "ASB")).toEqual(["Code", "NPG 4.1", "NPG 4.2", "NPG 4.3"]);
    expect(cell("INDICATOR", "lof 3.4")).toBe("Number of people sleeping rough on a single night");
    expect(cell("INDICATOR", "LOF 3.4", "set")).toBe("LOF");
    expect(cell("INDICATOR", "NPG 2.3", "source")).toBe(
      "Neighbourhood Policing Guarantee, April 2025 (public copy)",
    );
    expect(cell("INDICATOR", "NPG 2.3", "status")).toBe("confirmed");
  });

  it("gives codes that PLAN.INDICATOR takes, every one", () => {
    const codes = rows("INDICATORS", null, null, null, "title").slice(1);
    const titles = rows(
      "INDICATOR",
      codes.map(([code]) => [code]),
    );
    expect(titles).toEqual(codes.map(([, title]) => [title]));
  });

  it("matches set, part of the theme, and every word of the search", () => {
    expect(rows("INDICATORS", "ni", "SAFER", "crime rate", "status").map(([code]) => code)).toEqual([
      "Code",
      "NI 15",
      "NI 16",
      "NI 20",
      "NI 28",
      "NI 29",
    ]);
  });

  it("shows the fields asked for, in their order, blank cells left out", () => {
    expect(rows("INDICATORS", "KPI", null, "gun", [["unit", null, "Set"]])).toEqual([
      ["Code", "Unit", "Set"],
      ["KPI4b-2", "rate per 1,000", "KPI"],
    ]);
  });

  it("names the argument for which nothing is left", () => {
    expect(refusal("INDICATORS", "NI", "safer", "zebra")).toMatch(/^#N\/A search: .*'zebra'/);
    expect(refusal("INDICATORS", "KPI", "local economy", "zebra")).toMatch(
      /^#N\/A theme: .*KPI.*'local economy'/,
    );
  });

  it("lists the fields when it does not know one, and says which", () => {
    expect(refusal("INDICATORS", null, null, null, [["title", "colour"]])).toMatch(
      /^#VALUE! fields, column 2: found text 'colour'.*title, set, theme.*definition/,
    );
  });
});

describe("PLAN.LIST", () => {
  it("reads a name in any spelling", () => {
    expect(rows("LIST", "Five_Ps")).toEqual(rows("LIST", "five ps"));
    expect(rows("LIST", "boroughs")).toHaveLength(1 + 32);
  });

  it("prints the budget gap as PLAN.GAP.TABLE does from the same figures", () => {
    const [years = [], requirement = [], savings = [], payAndPrices = []] = rows("LIST", "budget gap");
    const limits = rows("LIST", "funding limits")
      .slice(1)
      .map((row) => row.slice(1));
    const figures = [years, requirement, savings, payAndPrices].map((row) => [row.slice(1)]);
    const table = rows("GAP.TABLE", ...figures, limits, [["Lower"], ["Upper"]]);
    expect(rows("LIST", "budget gap")).toEqual(table);
  });

  it("lists every name when it does not know one", () => {
    expect(refusal("LIST", "wards")).toMatch(/^#VALUE! name: found text 'wards'.*boroughs.*override reasons/);
  });
});
