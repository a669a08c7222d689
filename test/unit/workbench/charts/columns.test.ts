import { columns, drawn, picture, series } from "./picture";

const heights = (chart: Parameters<typeof columns>[0]) => columns(chart).map(({ at }) => at("height"));
const bottom = ({ at }: { at: (name: string) => number }) => at("y") + at("height");

describe("columns", () => {
  it("are as high as their figures are large, from one line up", () => {
    const [low, high] = columns(picture("ColumnClustered", [series("Gap", [10, 40])]));
    expect((high?.at("height") ?? 0) / (low?.at("height") ?? 1)).toBeCloseTo(4, 1);
    expect(high && bottom(high)).toBeCloseTo((low && bottom(low)) ?? 0, 0);
  });

  it("hang from 0 where their figures are negative", () => {
    const [above, below] = columns(picture("ColumnClustered", [series("Gap", [10, -10])]));
    expect(below?.at("y")).toBeCloseTo((above && bottom(above)) ?? 0, 0);
  });

  it("are as wide as the gap leaves: 100 per cent of one column beside two", () => {
    // A category is 2 columns and 1 gap wide, so the second column begins a width after the first, the next category 3.
    const [a1, a2, b1] = columns(picture("ColumnClustered", [series("A", [1, 1]), series("B", [1, 1])]));
    const width = a1?.at("width") ?? 0;
    expect((b1?.at("x") ?? 0) - (a1?.at("x") ?? 0)).toBeCloseTo(width, 0);
    expect((a2?.at("x") ?? 0) - (a1?.at("x") ?? 0)).toBeCloseTo(3 * width, 0);
  });

  it("stand on one another where they are stacked", () => {
    const [pay, prices] = columns(picture("ColumnStacked", [series("Pay", [30]), series("Prices", [10])]));
    expect(prices && bottom(prices)).toBeCloseTo(pay?.at("y") ?? 0, 0);
    expect(prices?.at("x")).toBe(pay?.at("x"));
  });

  it("are not there where there is no figure", () => {
    expect(columns(picture("ColumnClustered", [series("Gap", [10, null, 30])]))).toHaveLength(2);
  });

  it("that are invisible lift the others, as a waterfall needs it, and are not seen", () => {
    const base = series("Lifted by", [0, 40], { visible: false });
    const [start, step, ...others] = columns(picture("ColumnStacked", [base, series("Step", [40, 10])]));
    expect(others).toEqual([]);
    // The step of 10 begins where the first column of 40 ends.
    expect(step && bottom(step)).toBeCloseTo(start?.at("y") ?? 0, 0);
  });

  it("of single categories may have colours of their own", () => {
    const colored = series("Gap", [1, 2], { color: "#123456", pointColors: new Map([[1, "#C25700"]]) });
    const colors = columns(picture("ColumnClustered", [colored])).map(({ attributes }) => attributes.fill);
    expect(colors).toEqual(["#123456", "#C25700"]);
  });
});

describe("bars", () => {
  const [first, second] = ["BarClustered", "BarClustered"].map((kind, reversed) => {
    const axis = { ...picture(kind, []).categoryAxis, reversed: reversed === 1 };
    return columns(picture(kind, [series("Gap", [10, 40])], { categoryAxis: axis }));
  });

  it("are as long as their figures are large", () => {
    expect((first?.[1]?.at("width") ?? 0) / (first?.[0]?.at("width") ?? 1)).toBeCloseTo(4, 1);
  });

  it("run from below as in Excel, or from above where the axis is reversed", () => {
    expect(first?.[0]?.at("y")).toBeGreaterThan(first?.[1]?.at("y") ?? NaN);
    expect(second?.[0]?.at("y")).toBeLessThan(second?.[1]?.at("y") ?? NaN);
  });
});

describe("a line over columns", () => {
  const line = { shape: "line", line: { weight: 2, dashed: true, markers: true } } as const;
  const chart = picture("ColumnClustered", [
    series("Actual", [10, 20, 30, 40]),
    series("Target", [10, 20, null, 40], line),
  ]);

  it("is broken where there is no figure", () => {
    const [path] = drawn(chart, "path");
    // Two points, a gap, and one point.
    expect(String(path?.attributes.d).replace(/[\d. ]+/g, " ")).toBe("M L M ");
    expect(path?.attributes["stroke-dasharray"]).toBe("6 4");
  });

  it("has its points over the middle of the columns", () => {
    const [column] = columns(chart);
    const [marker, ...others] = drawn(chart, "circle");
    expect(marker?.at("cx")).toBeCloseTo((column?.at("x") ?? 0) + (column?.at("width") ?? 0) / 2, 0);
    expect(marker?.at("cy")).toBeCloseTo(column?.at("y") ?? 0, 0);
    expect(others).toHaveLength(2);
  });

  it("leaves the columns their whole width", () => {
    const alone = picture("ColumnClustered", [series("Actual", [10, 20, 30, 40])]);
    expect(heights(chart)).toEqual(heights(alone));
    expect(columns(chart)[0]?.at("width")).toBe(columns(alone)[0]?.at("width"));
  });
});

it("draws an area down to 0, or to the area below", () => {
  const chart = picture("AreaStacked", [
    series("Pay", [10, 10], { shape: "area" }),
    series("Prices", [20, 20], { shape: "area" }),
  ]);
  const heightsAt = drawn(chart, "path").map(({ attributes }) => {
    const points = String(attributes.d).match(/[\d.]+ [\d.]+/g) ?? [];
    return [...new Set(points.map((point) => Number(point.split(" ")[1])))];
  });
  const [[payTop, zero] = [], [pricesTop, pricesBottom] = []] = heightsAt;
  expect(pricesBottom).toBe(payTop);
  expect(((zero ?? 0) - (pricesTop ?? 0)) / ((zero ?? 0) - (payTop ?? 0))).toBeCloseTo(3, 1);
});
