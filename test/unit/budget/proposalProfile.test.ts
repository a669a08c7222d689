import fc from "fast-check";
import { proposalProfile, type Proposal } from "../../../src/model/budget/proposalProfile";
import { sumAmounts } from "../../../src/model/numbers/sumAmounts";

const saving = (given: Partial<Proposal>): Proposal => ({
  fullYearEffect: 12,
  startYear: 2010,
  startMonth: 4,
  isRecurrent: true,
  setupCost: 0,
  ...given,
});
const YEARS = [2010, 2011, 2012];
const money = fc.integer({ min: -100_000, max: 100_000 }).map((pence) => pence / 100);
const anyProposal = fc.record<Proposal>({
  fullYearEffect: money,
  startYear: fc.integer({ min: 2005, max: 2015 }),
  startMonth: fc.integer({ min: 1, max: 12 }),
  isRecurrent: fc.boolean(),
  setupCost: money.map(Math.abs),
});

describe("a proposal over the years", () => {
  test("tells the same as levels and as changes: the changes add up to the levels", () => {
    fc.assert(
      fc.property(anyProposal, (proposal) => {
        const years = [2009, 2010, 2011, 2012, 2013];
        const levels = proposalProfile(proposal, years, "level");
        const changes = proposalProfile(proposal, years, "change");
        const [before = 0] = proposalProfile(proposal, [2008], "level");
        levels.forEach((level, year) => {
          expect(sumAmounts([before, ...changes.slice(0, year + 1)])).toBe(level);
        });
      }),
    );
  });

  test.each([
    [4, 12],
    [5, 11],
    [9, 7],
    [12, 4],
    [1, 3],
    [3, 1],
  ])(
    "of 12 a year, starting in month %i, yields %d in its first year and 12 in the next",
    (startMonth, first) => {
      expect(proposalProfile(saving({ startMonth }), YEARS, "level")).toEqual([first, 12, 12]);
    },
  );

  test("that is one-off takes its full amount whatever the month, once", () => {
    const once = saving({ isRecurrent: false, startMonth: 1 });
    expect(proposalProfile(once, YEARS, "level")).toEqual([12, 0, 0]);
    expect(proposalProfile(once, YEARS, "change")).toEqual([12, -12, 0]);
  });

  test("that started last September shows its full-year effect in the first column: 12 − 7 = 5", () => {
    expect(proposalProfile(saving({ startYear: 2009, startMonth: 9 }), YEARS, "change")).toEqual([5, 0, 0]);
  });

  test("pays its set-up in the start year alone", () => {
    expect(proposalProfile(saving({ startYear: 2011, setupCost: 4 }), YEARS, "level")).toEqual([0, 8, 12]);
  });
});
