import fc from "fast-check";
import { financialYear, isDate, printYear } from "../../../src/model/years";

describe("a financial year", () => {
  test("is printed as the year it starts and the last two digits of the next", () => {
    expect(printYear(2010)).toBe("2010/11");
    expect(printYear(1999)).toBe("1999/00");
    expect(printYear(2008)).toBe("2008/09");
  });

  test("is read back from every way of writing it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), (start) => {
        const short = String(start + 1).slice(2);
        for (const written of [
          start,
          `${start}`,
          `${start}/${short}`,
          `${start}-${short}`,
          `${start}/${start + 1}`,
        ]) {
          expect(financialYear(written)).toBe(start);
        }
        expect(financialYear(printYear(start))).toBe(start);
      }),
    );
  });

  test("ends in the year after it starts, and lies between 1900 and 2199", () => {
    for (const wrong of [
      "2010/12",
      "2010/10",
      "2010/2012",
      "2010/1",
      "2010/",
      "1899/00",
      "2200",
      2200,
      "",
      "next",
    ]) {
      expect(financialYear(wrong)).toBeUndefined();
    }
  });
});

describe("a year as other programs leave it", () => {
  test.each(["2010–11", "2010‐11", "2010−11", "2010 — 11", " 2010 / 11 ", "2010–2011"])(
    "%s is read",
    (written) => {
      expect(financialYear(written)).toBe(2010);
    },
  );

  test.each([
    [40483, 2010], // 1 November 2010
    [36526, 2000], // 1 January 2000
    [39692, 2008], // 1 September 2008
  ])("the date %s is the year typed", (serial, year) => {
    expect(financialYear(serial)).toBe(year);
  });

  test.each([37288, 40484, 40483.5, 40269, 32000, 73000, "2010–12", "31/03/2010", "09/10", "40483"])(
    "%s is no year",
    (written) => {
      expect(financialYear(written)).toBeUndefined();
    },
  );

  test("numbers from 32,000 to 73,000 are dates", () => {
    expect([31999, 32000, 73000, 73001, "40000"].map(isDate)).toEqual([false, true, true, false, false]);
  });
});
