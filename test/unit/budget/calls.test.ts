import { outcome } from "../edge/excelGlobals";
import { borrowingCost } from "../../../src/functions/budget/borrowingCost";
import { capitalFund } from "../../../src/functions/budget/capitalFund";
import { fundingLimit } from "../../../src/functions/budget/fundingLimit";
import { gapBridge } from "../../../src/functions/budget/gapBridge";
import { gapResidual } from "../../../src/functions/budget/gapResidual";
import { gapRisk } from "../../../src/functions/budget/gapRisk";
import { grantCashLimit } from "../../../src/functions/budget/grantCashLimit";
import { proposalProfile } from "../../../src/functions/budget/proposalProfile";
import { reinstate } from "../../../src/functions/budget/reinstate";

/** What a call gets: its block, or the error as one line. A value is passed as Excel passes it, as a range of one cell. */
function ask(call: (...args: never[]) => unknown, ...args: unknown[]): unknown {
  const ranges = args.map((argument) =>
    argument === null || Array.isArray(argument) ? argument : [[argument]],
  );
  return outcome(() => call(...(ranges as never[])));
}

describe("GAP.BRIDGE", () => {
  test("takes lists that run different ways, and blanks for savings and prices alone", () => {
    // Gap 1 − 1 = 0, then 2 − 1 = 1.
    const bridge = ask(gapBridge, [[2010], [2011]], [[1, 2]], null, null, [[1], [1]]) as unknown[][];
    expect(bridge[1]).toEqual(["Gap 2010/11", 0]);
    expect(bridge.at(-1)).toEqual(["Gap 2011/12", 1]);
    expect(ask(gapBridge, [[2010, 2011]], [[1, null]], 0, 0, [[1, 1]])).toMatchObject([
      ["Step", "Amount"],
      ["Gap 2010/11", 0],
      ["Budget requirement 2011/12", { message: "requirement, column 2: found nothing. Enter a number." }],
      ["Savings to be identified 2011/12", 0],
      ["Pay and prices 2011/12", 0],
      ["Funding limit 2011/12", 0],
      ["Gap 2011/12", { message: "requirement, column 2: found nothing. Enter a number." }],
    ]);
  });
});

describe("GAP.RESIDUAL", () => {
  const block = [
    [1, 1, 1],
    [2, 2, 2],
  ];

  test("lets the years of the savings run as in gap, proposals the other way", () => {
    expect(ask(gapResidual, [[10, 20, 30]], block)).toEqual([[7, 17, 27]]);
    expect(ask(gapResidual, [[10], [20]], block)).toEqual([[7], [14]]); // 10 − 3 and 20 − 6
    expect(ask(gapResidual, [[1, 2, 3]], [[1], [2], [3]])).toBe(
      "#VALUE! savings: has 1 year across, gap has 3. Let the years run as in gap.",
    );
  });

  test("takes one saving off every year", () => {
    expect(ask(gapResidual, [[10], [20]], 5, 0.5)).toEqual([[7.5], [17.5]]);
  });

  test("weighs proposals one by one, and those of a single gap cell by cell", () => {
    expect(ask(gapResidual, [[10, 20, 30]], block, [[1], [0.5]])).toEqual([[8, 18, 28]]);
    expect(
      ask(
        gapResidual,
        10,
        block,
        block.map((row) => row.map((one) => one - 1)),
      ),
    ).toEqual([[4]]);
    expect(ask(gapResidual, [[1, 2, 3]], block, [[1, 1, 1]])).toMatch(
      /^#VALUE! deliverability: has 3 cells for 2/,
    );
  });
});

describe("GAP.RISK", () => {
  test("leaves blank rows out and names the row that is out of order", () => {
    expect(ask(gapRisk, 10, [[null, "", " "]])).toMatch(/^#VALUE! drivers: has no driver/);
    const drivers = [
      [null, null, null],
      [3, 2, 1],
    ];
    expect(ask(gapRisk, 10, drivers)).toMatch(/^#VALUE! drivers: row 2 has 3, 2, 1/);
  });

  test("compares the changes as amounts: 0.1 + 0.2 is no more than 0.3", () => {
    const sure = ask(gapRisk, 0, [[0.1 + 0.2, 0.3, 0.3]], 100) as unknown[][];
    expect(sure[1]).toEqual(["Mean", 0.3]);
    expect(sure[2]).toEqual(["Standard deviation", 0]);
  });

  test("says how many columns the drivers have, and that three are needed", () => {
    expect(ask(gapRisk, 10, [[1, 2]])).toBe(
      "#VALUE! drivers: has 2 columns. Give three: minimum, most likely and maximum change.",
    );
  });

  test("refuses as many draws as would freeze the workbook", () => {
    const drivers = Array.from({ length: 1001 }, () => [0, 1, 2]);
    expect(ask(gapRisk, 10, drivers, 100_000)).toMatch(/^#VALUE! trials: found 100000 for 1001 drivers/);
  });
});

describe("FUNDING.LIMIT", () => {
  test("has as many years as its longest list and runs the way of the first", () => {
    expect(ask(fundingLimit, 2000, 660, null, null, null, [[1], [2]])).toEqual([[2661], [2662]]);
    expect(ask(fundingLimit, 2000, 660, [[0, 0]], null, null, [[1], [2]])).toEqual([[2661, 2662]]);
  });
});

describe("GRANT.CASHLIMIT", () => {
  test("needs the base year; a later blank is no grant", () => {
    expect(ask(grantCashLimit, [[null, 5]], 0.1)).toMatch(/^#VALUE! grant, column 1: found nothing/);
    const table = ask(grantCashLimit, [[5, null]], 0.1) as unknown[][];
    expect(table[2]).toEqual(["Cash grant", 5, 0]);
  });
});

describe("PROPOSAL.PROFILE", () => {
  const years = [[2010, 2011]];

  test("leaves a row blank when every range of it is, and only then", () => {
    expect(ask(proposalProfile, [[12], [null], [3]], [[2010], [""], [2011]], years)).toEqual([
      [12, 12],
      ["", ""],
      [0, 3],
    ]);
    expect(ask(proposalProfile, [[12], [null]], [[2010], [2011]], years)).toEqual([
      [12, 12],
      [0, 0],
    ]);
    expect(ask(proposalProfile, null, 2010, years)).toMatch(/^#VALUE! fullYearEffect/);
  });

  test("recurs when nothing is said, and not where a tick is left blank", () => {
    expect(ask(proposalProfile, [[12], [6]], 2010, years, null, null)).toEqual([
      [12, 12],
      [6, 6],
    ]);
    expect(ask(proposalProfile, [[12], [6]], 2010, years, null, [["x"], [null]])).toEqual([
      [12, 12],
      [6, 0],
    ]);
  });

  test("has a row for each proposal, but runs as the years do when it is alone", () => {
    expect(ask(proposalProfile, [[12, 6]], 2010, [[2010], [2011]])).toEqual([
      [12, 12],
      [6, 6],
    ]);
    expect(ask(proposalProfile, 12, 2010, [[2010], [2011]])).toEqual([[12], [12]]);
  });
});

describe("REINSTATE", () => {
  const head = ["Proposal", "Reinstated", "Cost", "Running total"];

  test("keeps the numbering of unnamed proposals and drops rows with neither name nor cost", () => {
    expect(ask(reinstate, [["A"], [null], [null], [null]], [[5], [0], [""], [6]], 20)).toEqual([
      head,
      ["A", 1, 5, 5],
      ["Proposal 4", 1, 6, 11],
    ]);
    expect(ask(reinstate, [[null], [null]], [[0], [null]], 5)).toMatch(/^#VALUE! proposals: lists nothing/);
  });

  test("lets one headroom serve every year, and one cost recur", () => {
    expect(ask(reinstate, "A", [[5, 6, 7]], 6)).toEqual([head, ["A", 0, 7, 0]]);
    expect(ask(reinstate, "A", 5, [[9, 9, 4]])).toEqual([head, ["A", 0, 5, 0]]);
    expect(ask(reinstate, "A", [[1, 2, 3]], [[5, 5]])).toMatch(
      /^#VALUE! headroom: has 2 years, costs has 3 columns/,
    );
  });

  test("finds the best fit by the scores given, ties by the cost used", () => {
    // 11 buys A (10, worth 5) or B and C (6 + 5, worth 3 + 2): both worth 5, the second uses more.
    const found = ask(reinstate, [["A"], ["B"], ["C"]], [[10], [6], [5]], 11, null, "Best Fit", [
      [5],
      [3],
      [2],
    ]);
    expect(found).toEqual([head, ["A", 0, 10, 0], ["B", 1, 6, 6], ["C", 1, 5, 11]]);
  });
});

describe("CAPITAL.FUND", () => {
  test("reads amounts as its sources run", () => {
    const table = [
      ["", "Year 1", "Year 2"],
      ["A", 1, 2],
      ["B", 0, 3],
      ["Unfunded", 0, 0],
    ];
    expect(
      ask(
        capitalFund,
        [[1, 5]],
        [["A"], ["B"]],
        [
          [1, 2],
          [2, 3],
        ],
      ),
    ).toEqual(table);
    expect(
      ask(
        capitalFund,
        [[1, 5]],
        [["A", "B"]],
        [
          [1, 2],
          [2, 3],
        ],
      ),
    ).toEqual(table);
  });

  test("drops a source with neither name nor money and keeps the numbering", () => {
    expect(ask(capitalFund, 3, [["A"], [null], [null]], [[1], [0], [4]])).toEqual([
      ["", "Year 1"],
      ["A", 1],
      ["Source 3", 2],
      ["Unfunded", 0],
    ]);
  });
});

describe("BORROWING.COST", () => {
  test("shows the life and one year more, with cfr ten years", () => {
    expect(ask(borrowingCost, 60, 25, 0.045)).toHaveLength(1 + 26);
    expect(ask(borrowingCost, 60, 0.04, 0.045, null, "CFR")).toHaveLength(1 + 10);
    expect(ask(borrowingCost, 60, 0, 0.045, 3, "cfr")).toMatch(/^#VALUE! life: .* above 0/);
  });
});
