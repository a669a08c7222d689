import { indicators } from "../../../../src/catalogue/inPane/indicators";
import { linksOf } from "../../../../src/catalogue/inPane/linksOf";

const to = (key: string) => linksOf({ key }).map((link) => `${link.to} ${link.status}`);
const link = (from: string, key: string) => linksOf({ key: from }).find((candidate) => candidate.to === key);

describe("the crosswalk", () => {
  it("ties NI 15 to APACS, a PSA and a headline indicator, each with its standing", () => {
    expect(to("NI 15").sort()).toEqual(["KPI 4(a) stated", "PSA 23 unconfirmed", "SPI 5.1 stated"]);
  });

  it("reads both ways", () => {
    const oneWay = indicators().flatMap((indicator) =>
      linksOf(indicator)
        .filter((found) => !linksOf({ key: found.to }).some((back) => back.to === indicator.key))
        .map((found) => `${indicator.key} → ${found.to}`),
    );
    expect(oneWay).toEqual([]);
  });

  it("leads only to what is in the catalogue, and names its set", () => {
    const sets = new Map(indicators().map(({ key, set }) => [key, set]));
    const lost = indicators()
      .flatMap(linksOf)
      .filter(({ to, toSet }) => sets.get(to) !== toSet);
    expect(lost).toEqual([]);
  });

  it("leads from an agreement back to the indicators that name it", () => {
    const naming = indicators().filter(({ psa }) => psa === "PSA 23");
    const back = linksOf({ key: "PSA 23" }).map((found) => found.to);
    expect(back).toEqual(expect.arrayContaining(["NI 15", "SPI 5.1"]));
    expect(back.sort()).toEqual(naming.map(({ key }) => key).sort());
  });

  it("holds every link once", () => {
    const repeated = indicators().filter((indicator) => {
      const keys = linksOf(indicator).map((found) => found.to);
      return new Set(keys).size !== keys.length;
    });
    expect(repeated).toEqual([]);
  });

  it("agrees with the codes that cells are told", () => {
    const differing = indicators().filter(
      (indicator) =>
        [indicator.apacs, indicator.kpi].some((key) => key && !link(indicator.key, key)) ||
        (indicator.psa.startsWith("PSA") && !link(indicator.key, indicator.psa)),
    );
    expect(differing).toEqual([]);
  });

  it("keeps the two meanings of KPI 4(b) apart: only the first has an APACS indicator", () => {
    expect(to("SPI 6.1")).toEqual(["KPI4b-1 stated"]);
    expect(to("KPI4b-2")).toEqual([]);
  });

  it("warns where two linked indicators do not measure the same (Framework report 2007, para 6)", () => {
    expect(link("KPI 4(a)", "NI 15")?.note).toMatch(/Not the same measure/);
    expect(link("KPI 2(b)", "SPI 1.2")?.note).toMatch(/Opposite polarity/);
  });

  it("says by what an APACS indicator is taken for a national one", () => {
    expect(link("SPI 2.2", "NI 21")).toMatchObject({
      status: "confirmed",
      note: "Confirmed by matching text.",
    });
    expect(link("SPI 5.3", "NI 20")).toMatchObject({ status: "unconfirmed", note: "" });
  });
});
