import { drawChart } from "../../../../src/workbench/page/charts/draw/drawChart";
import { SERIES_COLORS, STATUS_COLORS } from "../../../../src/sheets/looks/seriesColors";
import { INK, USUAL_COLORS } from "../../../../src/workbench/page/charts/draw/palette";
import { columns, drawn, picture, series, texts } from "./picture";

const gap = series("Gap", [67.6, 202.7, 263]);

describe("a chart", () => {
  it("is an image with its title for a name and its summary for a description", () => {
    const chart = picture("ColumnClustered", [gap], { title: "Budget gap" });
    expect(drawChart(chart, { width: 480, height: 288 }).attributes.role).toBe("img");
    expect(drawn(chart, "title").map(({ text }) => text)).toEqual(["Budget gap"]);
    expect(drawn(chart, "desc")[0]?.text).toMatch(/^Column chart. Gap: 67.6/);
  });

  it("shows title, figures, years, unit and who drew it", () => {
    const chart = picture("ColumnClustered", [gap], { title: "Budget gap" });
    const shown = texts({ ...chart, valueAxis: { ...chart.valueAxis, title: "£ million" } });
    expect(shown).toEqual(
      expect.arrayContaining([
        "Budget gap",
        "£ million",
        "0",
        "300",
        "2010/11",
        "2012/13",
        "drawn by the workbench",
      ]),
    );
  });

  it("breaks a long title into two lines and cuts it after those", () => {
    const title =
      "Why the gap changes from year to year at the limit that is planned at, in £ million, ".repeat(3);
    const chart = picture("ColumnClustered", [gap], { title });
    const lines = drawn(chart, "text").filter(({ attributes }) => attributes["font-weight"] === 600);
    expect(lines).toHaveLength(2);
    expect(lines[1]?.text).toMatch(/…$/);
  });

  it("names in its legend the series that are seen and were not taken out of it", () => {
    const chart = picture(
      "ColumnStacked",
      [
        series("Lifted by", [1], { visible: false }),
        series("Rise", [2]),
        series("Fall", [3]),
        series("Aside", [4], { inLegend: false }),
      ],
      { legend: "bottom" },
    );
    const shown = texts(chart);
    expect(shown).toEqual(expect.arrayContaining(["Rise", "Fall"]));
    expect(shown).not.toContain("Lifted by");
    expect(shown).not.toContain("Aside");
  });

  it.each(["top", "bottom", "left", "right"] as const)(
    "keeps a legend at the %s off the columns",
    (legend) => {
      const chart = picture(
        "ColumnClustered",
        [series("Lower limit", [3, 1]), series("Upper limit", [2, 4])],
        {
          legend,
        },
      );
      const rects = columns(chart);
      const [swatches, bars] = [rects.slice(4), rects.slice(0, 4)];
      expect(swatches).toHaveLength(2);
      for (const swatch of swatches) {
        for (const bar of bars) {
          const apart =
            swatch.at("x") >= bar.at("x") + bar.at("width") ||
            bar.at("x") >= swatch.at("x") + swatch.at("width") ||
            swatch.at("y") >= bar.at("y") + bar.at("height") ||
            bar.at("y") >= swatch.at("y") + swatch.at("height");
          expect(apart).toBe(true);
        }
      }
    },
  );

  it("writes the figures beside its columns where it is asked to", () => {
    const labelled = series("Gap", [67.6, null], { label: (value) => `£${value}m` });
    expect(texts(picture("ColumnClustered", [labelled]))).toContain("£67.6m");
  });

  it("writes the figures of stacked columns within them, where there is room", () => {
    const label = (value: number) => `£${value}m`;
    const chart = picture("ColumnStacked", [series("Pay", [100], { label }), series("Fees", [1], { label })]);
    expect(texts(chart)).toContain("£100m");
    expect(texts(chart)).not.toContain("£1m");
  });

  it("of a kind that is not drawn says so", () => {
    const chart = picture("Pie", [gap], { title: "Shares" });
    expect(texts(chart)).toEqual([
      "Shares",
      "drawn by the workbench",
      "The workbench does not draw charts of the kind Pie.",
    ]);
    expect(columns(chart)).toEqual([]);
  });

  it.each([
    [20, 20],
    [60, 400],
    [400, 60],
  ])("of %i by %i pixels is drawn without measures below 0", (width, height) => {
    const chart = picture("ColumnStacked", [gap], { title: "Budget gap", legend: "right" });
    for (const rect of drawn(chart, "rect", { width, height })) {
      expect(rect.at("width")).toBeGreaterThanOrEqual(0);
      expect(rect.at("height")).toBeGreaterThanOrEqual(0);
    }
  });
});

/** WCAG 2.2's relative luminance. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
const onWhite = (color: string) => 1.05 / (luminance(color) + 0.05);

it.each([...SERIES_COLORS, ...USUAL_COLORS, ...Object.values(STATUS_COLORS)])(
  "the series colour %s has a contrast of 3 to 1 on white",
  (color) => {
    expect(onWhite(color)).toBeGreaterThanOrEqual(3);
  },
);

it.each([INK.text, INK.quiet, INK.faint])("the ink %s has a contrast of 4.5 to 1 on white", (color) => {
  expect(onWhite(color)).toBeGreaterThanOrEqual(4.5);
});
