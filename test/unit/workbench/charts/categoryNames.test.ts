import { layNames } from "../../../../src/workbench/page/charts/draw/categoryNames";
import { textWidth } from "../../../../src/sheets/looks/textWidth";
import { drawn, picture, series, texts } from "./picture";

describe("the names of categories", () => {
  it("stand side by side where there is room", () => {
    const { leaning, lines, every } = layNames(["2010/11", "2011/12"], 100, null, 80);
    expect([leaning, lines, every]).toEqual([false, [["2010/11"], ["2011/12"]], 1]);
  });

  it("are broken between words where that makes them fit", () => {
    expect(layNames(["Savings in plan", "Pay"], 60, null, 80).lines).toEqual([
      ["Savings", "in plan"],
      ["Pay"],
    ]);
  });

  it("lean where they would touch, and are then cut to the room below", () => {
    const { leaning, lines } = layNames(["Hammersmith and Fulham", "Barnet"], 20, null, 60);
    expect(leaning).toBe(true);
    // Leaning by 45 degrees, a text goes down by its width over the square root of 2.
    for (const line of lines.flat()) expect(textWidth(line, 11) / Math.SQRT2).toBeLessThanOrEqual(60);
    expect(lines[0]?.[0]).toMatch(/^Ham.*…$/);
    expect(lines[1]).toEqual(["Barnet"]);
  });

  it("are left out one by one where even leaning they would touch, or as the add-in says", () => {
    const months = Array.from({ length: 60 }, (_, month) => `Month ${month + 1}`);
    // A line of text is 14 pixels: of bands of 5 pixels every third has room.
    expect(layNames(months, 5, null, 60).every).toBe(3);
    expect(layNames(months, 5, 12, 60).every).toBe(12);
    const axis = { ...picture("Line", []).categoryAxis, labelSpacing: 2 };
    const chart = picture("Line", [series("Gap", [1, 2, 3, 4])], { categoryAxis: axis });
    expect(texts(chart)).toEqual(expect.arrayContaining(["2010/11", "2012/13"]));
    expect(texts(chart)).not.toContain("2011/12");
  });

  it.each([2, 5, 12, 40])("do not touch one another in a chart of %i", (count) => {
    const chart = picture("ColumnClustered", [series("Gap", Array<number>(count).fill(1))]);
    const names = drawn(chart, "text").filter(({ text }) => /^20/.test(text));
    expect(names.length).toBeGreaterThan(1);
    names.slice(1).forEach((name, index) => {
      const before = names[index];
      const apart = name.at("x") - (before?.at("x") ?? 0);
      const leaning = name.attributes["text-anchor"] === "end";
      // Leaning lines of text, 14 pixels each, are 45 degrees from the axis along which they stand.
      expect(apart).toBeGreaterThanOrEqual(leaning ? 13.9 : textWidth(name.text, 11));
    });
  });

  it("are whole where they lean beyond the left edge of the columns: these make room for them", () => {
    const long = "Savings in the approved budget";
    const steps = [long, ...Array.from({ length: 11 }, (_, step) => `Assumption number ${step + 2}`)];
    for (const reversed of [false, true]) {
      const { categoryAxis } = picture("ColumnClustered", []);
      const chart = picture("ColumnClustered", [series("Gap", Array<number>(12).fill(1))], {
        categories: reversed ? [...steps].reverse() : steps,
        categoryAxis: { ...categoryAxis, reversed },
      });
      const names = drawn(chart, "text", { width: 480, height: 400 });
      const leaning = names.filter(
        ({ attributes }) => attributes["text-anchor"] === "end" && attributes.transform,
      );
      expect(leaning.map(({ text }) => text)).toEqual(expect.arrayContaining(steps));
      // Leaning by 45 degrees, a text reaches as far left as its width over the square root of 2.
      const reach = leaning.map(({ text, at }) => at("x") - textWidth(text, 11) / Math.SQRT2);
      expect(Math.min(...reach)).toBeGreaterThanOrEqual(0);
    }
  });

  it("stand where the other axis is 0 unless they are sent to the edge", () => {
    const at = (names: "zero" | "edge") => {
      const axis = { ...picture("ColumnClustered", []).categoryAxis, names };
      const chart = picture("ColumnClustered", [series("Gap", [10, -10])], { categoryAxis: axis });
      return (
        drawn(chart, "text")
          .find(({ text }) => text === "2010/11")
          ?.at("y") ?? 0
      );
    };
    expect(at("edge") - at("zero")).toBeGreaterThan(50);
  });
});
