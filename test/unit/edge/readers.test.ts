import { ExcelError } from "./excelGlobals";
import { describe as inWords, isMissing } from "../../../src/functions/edge/cell";
import {
  amount,
  figure,
  fraction,
  knownFigure,
  month,
  polarity,
  polarityOrNeutral,
  share,
  unlessBlank,
  whole,
  year,
  yearLabel,
  yesNo,
  type CellReader,
} from "../../../src/functions/edge/readers";
import { Refusal } from "../../../src/model/refusal";

const BLANKS = [null, undefined, "", "   "];
const NO_NUMBERS = ["12", "abc", true, false, new ExcelError("#N/A"), NaN, Infinity, -Infinity];

/** The sentence with which a cell is refused. */
function refusal(read: CellReader<unknown>, cell: unknown): string {
  try {
    return `read as ${String(read(cell))}`;
  } catch (reason) {
    if (reason instanceof Refusal) return `${reason.kind}: ${reason.sentence}`;
    throw reason;
  }
}

describe("a number", () => {
  test.each(NO_NUMBERS)("is never made of %p", (cell) => {
    for (const read of [amount(), whole(), fraction(), share(), amount({ blank: 0 }), figure(), month(4)]) {
      expect(refusal(read, cell)).toMatch(/^invalid: found/);
    }
  });

  test("may be blank where blank has a meaning, and only there", () => {
    for (const blank of BLANKS) {
      expect(amount({ blank: 0 })(blank)).toBe(0);
      expect(fraction({ blank: 0 })(blank)).toBe(0);
      expect(refusal(amount(), blank)).toBe("invalid: found nothing. Enter a number.");
    }
    expect(amount()(0)).toBe(0);
  });

  test("keeps its bounds and says them", () => {
    expect(refusal(amount({ atLeast: 0 }), -1)).toBe("invalid: found -1. Enter a number of 0 or more.");
    expect(refusal(amount({ above: 0 }), 0)).toBe("invalid: found 0. Enter a number above 0.");
    expect(refusal(whole({ atLeast: 1, atMost: 100 }), 101)).toBe(
      "invalid: found 101. Enter a whole number from 1 to 100.",
    );
    expect(refusal(whole(), 2.5)).toBe("invalid: found 2.5. Enter a whole number.");
    expect(refusal(fraction({ above: 0 }), 0)).toBe(
      "invalid: found 0; enter a fraction, 1.5% or 0.015, above 0 and of 1 or less.",
    );
    expect(refusal(share({ above: 0, below: 1 }), 1)).toMatch(/ above 0 and below 1\.$/);
  });

  test("is compared as the sheet shows it: what binary arithmetic leaves beside a bound is on it", () => {
    expect(0.3 - 0.1 - 0.2).toBeLessThan(0); // and shown as 0
    expect(amount({ atLeast: 0 })(0.3 - 0.1 - 0.2)).toBe(0);
    expect(share()(0.3 - 0.1 - 0.2)).toBe(0);
    expect(1.1 / 1.1 + 2 ** -52).toBeGreaterThan(1); // and shown as 1
    expect(share()(1.1 / 1.1 + 2 ** -52)).toBe(1);
    expect(1.15 * 100).toBeLessThan(115); // and shown as 115
    expect(whole()(1.15 * 100)).toBe(115);
    expect(refusal(amount({ atLeast: 0 }), -0.000001)).toMatch(/0 or more/);
    expect(refusal(whole(), 114.999999)).toMatch(/a whole number/);
  });

  test("as a fraction catches slips of units", () => {
    for (const slip of [-1.5, 2.5, 95])
      expect(refusal(fraction(), slip)).toMatch(/enter a fraction, 1.5% or 0.015/);
    expect(fraction()(-1)).toBe(-1);
    expect(refusal(share(), -0.1)).toMatch(/from 0 to 1/);
  });

  test("as a month is 4 for April, and the usual one when blank or 0", () => {
    for (const blank of [...BLANKS, 0, -0]) expect(month(9)(blank)).toBe(9);
    expect([1, 12].map(month(9))).toEqual([1, 12]);
    for (const wrong of [13, -1, 4.5]) expect(refusal(month(9), wrong)).toMatch(/whole number from 1 to 12/);
  });
});

describe("a figure that may be missing", () => {
  test.each(["n/a", "NA", " - ", "..", "TBC", "no data", "No baseline", "no target", ...BLANKS])(
    "is missing as %p",
    (cell) => {
      expect(isMissing(cell)).toBe(true);
      expect(figure()(cell)).toBeUndefined();
      expect(refusal(knownFigure(), cell)).toMatch(/^absent: no figure yet/);
    },
  );

  test("is not missing as 0, and other words are no markers", () => {
    expect(figure()(0)).toBe(0);
    expect(refusal(figure(), "soon")).toMatch(/^invalid: found text 'soon'/);
    expect(refusal(amount({ blank: 0 }), "n/a")).toMatch(/^invalid/); // markers count only where missing does
  });

  test("may be blank and nothing else", () => {
    for (const blank of BLANKS) expect(unlessBlank(amount())(blank)).toBeUndefined();
    expect(refusal(unlessBlank(amount()), "n/a")).toMatch(/^invalid/);
  });
});

describe("yes or no", () => {
  test.each([true, 1, "yes", "Y", "TRUE", " x "])("is yes as %p", (cell) => expect(yesNo()(cell)).toBe(true));
  test.each([false, 0, -0, "no", "N", "False"])("is no as %p", (cell) => expect(yesNo()(cell)).toBe(false));
  test.each([2, "maybe", "ja", new ExcelError("#REF!"), null])("is refused as %p", (cell) => {
    expect(refusal(yesNo(), cell)).toMatch(/Enter yes or no/);
  });
});

describe("polarity", () => {
  test("is a word, 1 or -1, and the usual one when blank or 0", () => {
    expect(["Higher", 1, "LOWER", -1, null, 0].map(polarity("lower"))).toEqual([
      "higher",
      "higher",
      "lower",
      "lower",
      "lower",
      "lower",
    ]);
    expect(polarityOrNeutral("lower")("neutral")).toBe("neutral");
    expect(refusal(polarity("lower"), "neutral")).toMatch(/higher, lower/);
    expect(refusal(polarity("lower"), 2)).toMatch(/found 2/);
  });
});

describe("a year", () => {
  test.each([[2010], ["2010/11"], ["2010-11"], ["2010/2011"], ["2010"], [" 2010/11 "]])(
    "is 2010/11 as %p",
    (cell) => {
      expect(year()(cell)).toBe(2010);
      expect(yearLabel()(cell)).toBe("2010/11");
    },
  );

  test.each(["2010/12", "2010/2012", "10/11", "FY2010", 1899, 2200, 2010.5, 40_000, true, null])(
    "is not %p",
    (cell) => {
      expect(refusal(year(), cell)).toMatch(/Enter a financial year such as 2010\/11/);
    },
  );

  test("as a label may be any text, printed as given", () => {
    expect(yearLabel()("2010/12")).toBe("2010/12");
    expect(yearLabel()("Base year")).toBe("Base year");
    expect(refusal(yearLabel(), "")).toMatch(/^invalid: found nothing/);
  });

  test("is read from the date that Excel made of it; any other date is refused as the user sees it", () => {
    expect(year()(40483)).toBe(2010);
    expect(yearLabel()(40483)).toBe("2010/11");
    for (const read of [year(), yearLabel()]) {
      expect(refusal(read, 40269)).toMatch(/^invalid: 01 Apr 2010 is a date\. .+2010\/11\.$/);
    }
  });
});

test("what was found is told in words", () => {
  expect(inWords(null)).toBe("nothing");
  expect(inWords("abc")).toBe("text 'abc'");
  expect(inWords("x".repeat(50))).toBe(`text '${"x".repeat(39)}…'`);
  expect(inWords(true)).toBe("TRUE");
  expect(inWords(1.5)).toBe("1.5");
  expect(inWords(new ExcelError("#N/A"))).toBe("the error #N/A");
  expect(inWords({ basicValue: "#REF!" })).toBe("the error #REF!");
  expect(inWords({})).toBe("something that is neither a number nor text");
});
