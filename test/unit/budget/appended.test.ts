import { councilTaxLimit } from "../../../src/model/budget/councilTaxLimit";
import { liability } from "../../../src/model/budget/liability";
import { reserves } from "../../../src/model/budget/reserves";
import { sensitivity } from "../../../src/model/budget/sensitivity";
import { lastMonthOf, monthNamed, monthNumber } from "../../../src/model/months";

test("the highest Band D is rounded down to the penny, and the larger of two limits counts", () => {
  expect(councilTaxLimit(100, 100, 0.0299, undefined).highest).toBe(102.99);
  expect(councilTaxLimit(219.03, 219.03, 0.0299, undefined).highest).toBe(225.57); // 225.578997
  expect(councilTaxLimit(231.04, 219.03, 0.0299, 12)).toMatchObject({
    highest: 231.03,
    room: -0.01,
    isWithin: false,
  });
  expect(councilTaxLimit(231.03, 219.03, undefined, 12)).toMatchObject({ room: 0, isWithin: true });
});

test("a partnership costs a twelfth for each month that is not funded", () => {
  const september = monthNumber(2010, 9);
  expect(liability(120, september, [2009, 2010, 2011], 4)).toEqual([0, 60, 120]);
  expect(liability(100, monthNumber(2010, 8), [2010], 4)).toEqual([58.3333333333]);
  expect(liability(120, lastMonthOf(2010, 4), [2010, 2011], 4)).toEqual([0, 120]);
});

test("a month is read from 2010-09 with any dash and from a date, and from nothing else", () => {
  expect([monthNamed("2010-09"), monthNamed("2010–09"), monthNamed(40451)]).toEqual(
    [1, 1, 1].map(() => monthNumber(2010, 9)),
  );
  expect([monthNamed("2010/09"), monthNamed("2010-13"), monthNamed(2010), monthNamed(null)]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test("planned use of reserves comes off first, and no more of it than there is above the minimum", () => {
  const [first] = reserves([15], 60, 40, [10]);
  expect(first).toEqual({ opening: 60, plannedUse: 10, drawn: 10, closing: 40, gapNotMet: 5 });
  expect(reserves([0], 60, 40, [20])[0]?.closing).toBe(40);
  expect(() => reserves([0], 60, 40, [20.01])).toThrow("Year 1 uses 20.01 of 20 above the minimum");
  expect(reserves([0], 30, 40, [-5])[0]?.closing).toBe(35);
});

test("a sensitivity is signed by driver, and all together go the wrong way", () => {
  expect(sensitivity([[2000], [1800]], 0.01, [1, -1])).toEqual({ byDriver: [[20], [-18]], together: [38] });
});
