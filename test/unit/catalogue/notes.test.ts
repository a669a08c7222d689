import { catalogueNotes } from "../../../src/catalogue/inPane/catalogueNotes";
import { indicators } from "../../../src/catalogue/inPane/indicators";
import { factOf } from "../../../src/catalogue/inPane/factOf";

const indicator = (key: string) => indicators().find((one) => one.key === key);
const fact = (key: string, label: string) => factOf(indicator(key)?.facts ?? [], label);

describe("the notes on the catalogue", () => {
  it("give APACS both of its names, by year (Budget submission 2010-13, line 445)", () => {
    const [names = ""] = catalogueNotes().filter((note) => note.startsWith("APACS stands for"));
    expect(names).toMatch(/Assessments of .* in 2008-09.*Analysis of .* from 2009/);
  });

  it("name the APACS indicators that exist and are not held, and where all 55 stand", () => {
    expect(catalogueNotes()).toContainEqual(expect.stringMatching(/SPI 5\.6, SPI 6\.2 and SPI 11\.3/));
  });
});

describe("what was confirmed in public copies", () => {
  it("is 19 titles, two of them in other words than were held before", () => {
    const numbers = [7, 30, 49, 50, 62, 69, 79, 104, 110, 115, 116, 131, 135, 171, 172, 188, 191, 193, 199];
    expect(numbers.filter((number) => indicator(`NI ${number}`)?.status !== "confirmed")).toEqual([]);
    expect(indicator("NI 62")?.title).toBe(
      "Stability of placements of looked after children: number of moves",
    );
    expect(indicator("NI 131")?.title).toBe("Delayed transfers of care from hospitals");
  });

  it("is the Place Survey's eighteen indicators, each with where that was read", () => {
    const surveyed = indicators().filter(({ facts }) =>
      factOf(facts, "Confirmed besides the title").includes("place survey"),
    );
    expect(surveyed).toHaveLength(18);
    expect(surveyed.filter(({ key }) => !fact(key, "Source of what is confirmed besides"))).toEqual([]);
  });

  it("is how many of 150 areas chose an indicator in June 2008, and the short titles of twelve of APACS", () => {
    expect(fact("NI 117", "Chosen in June 2008")).toBe("By 115 of 150 areas");
    expect(fact("SPI 2.5", "Short title")).toBe("Fairness of the CJS");
    expect(indicators().filter(({ facts }) => factOf(facts, "Short title"))).toHaveLength(12);
  });
});

it("no title carries a remark", () => {
  const remarked = indicators().filter(({ title }) =>
    /[[\]]|source document|wording|unconfirmed/i.test(title),
  );
  expect(remarked.map(({ key }) => key)).toEqual([]);
});
