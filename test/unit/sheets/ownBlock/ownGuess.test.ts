import {
  settled,
  withColumn,
  withEveryRow,
  withRole,
  withRow,
} from "../../../../src/sheets/ownBlock/corrections";
import { ownFaults } from "../../../../src/sheets/ownBlock/ownFaults";
import { guessOwn, itemsOf, readBlock, withLayout } from "../../../../src/sheets/ownBlock/ownGuess";
import { budgetGap } from "../../../../src/sheets/models/budgetGap";
import { grants } from "../../../../src/sheets/models/grants";
import { trajectories } from "../../../../src/sheets/models/trajectories";
import type { Model } from "../../../../src/sheets/model";
import type { OwnReading } from "../../../../src/sheets/ownBlock/ownReading";
import { blockOf, type Values } from "./blockOf";

const readingOf = ({ own, id }: Model): OwnReading => {
  if (!own) throw new Error(`${id} reads no cells of the user's`);
  return own;
};
const [GAP, GRANTS, ROAD] = [budgetGap, grants, trajectories].map(readingOf) as [
  OwnReading,
  OwnReading,
  OwnReading,
];

const guess = (values: Values, reading: OwnReading) => guessOwn(blockOf(values), reading);

/** What each row or column is taken for, by its name. */
function rolesOf(values: Values, reading: OwnReading): Record<string, string | undefined> {
  const understood = guess(values, reading);
  return Object.fromEntries(itemsOf(understood, reading).map(({ name }, at) => [name, understood.roles[at]]));
}
const doubtsOf = (values: Values, reading: OwnReading) => guess(values, reading).doubts;
const faultsOf = (values: Values, reading: OwnReading) => ownFaults(guess(values, reading), reading);

describe("a budget table", () => {
  const YEARS = ["£m", "2010/11", "2011/12"];

  it("has totals for the requirement and the limit, and no detail that shares a word with them", () => {
    expect(
      rolesOf(
        [
          YEARS,
          ["Grant funding", 60, 61],
          ["Partner funding", 4, 3],
          ["Total funding", 64, 64],
          ["Spending on officers", 50, 52],
          ["Spending on staff", 20, 21],
          ["Total spending", 70, 73],
        ],
        GAP,
      ),
    ).toEqual({
      "Grant funding": undefined,
      "Partner funding": undefined,
      "Total funding": "limit",
      "Spending on officers": undefined,
      "Spending on staff": undefined,
      "Total spending": "requirement",
    });
  });

  it("finds its parts as whole words only", () => {
    const roles = rolesOf(
      [YEARS, ["Net budget", 9, 9], ["Repayments", 1, 1], ["Unlimited cover", 1, 1], ["Limit", 8, 8]],
      GAP,
    );
    expect(roles).toEqual({
      "Net budget": "requirement",
      Repayments: undefined,
      "Unlimited cover": undefined,
      Limit: "limit",
    });
  });

  it("asks which of several is meant, and whether what stands above the requirement is in it", () => {
    const REQUIREMENT = ["Budget requirement", 100, 110];
    const [LIMIT, SAVINGS] = [
      ["Funding limit", 98, 97],
      ["Savings to be identified", 5, 6],
    ];
    expect(doubtsOf([YEARS, REQUIREMENT, SAVINGS, LIMIT], GAP)).toEqual([]);
    expect(doubtsOf([YEARS, SAVINGS, REQUIREMENT, LIMIT], GAP)).toEqual([{ kind: "role", role: "savings" }]);
    expect(rolesOf([YEARS, SAVINGS, REQUIREMENT, LIMIT], GAP)["Savings to be identified"]).toBeUndefined();
    expect(doubtsOf([YEARS, REQUIREMENT, ["Savings", -3, -3], LIMIT], GAP)).toEqual([
      { kind: "role", role: "savings" },
    ]);
  });

  it("takes no detail that the requirement adds up for the limit, and asks", () => {
    const values = [
      ["£bn", "2010/11", "2011/12"],
      ["Departmental limits", 360, 361],
      ["Annually managed", 200, 201],
      ["Total expenditure", 560, 562],
      ["Total receipts", 500, 510],
    ];
    expect(rolesOf(values, GAP)).toMatchObject({
      "Departmental limits": undefined,
      "Total expenditure": "requirement",
    });
    expect(doubtsOf(values, GAP)).toEqual([{ kind: "role", role: "limit" }]);
  });

  it("takes the columns that name years, and no line numbers, changes or totals", () => {
    const { columns, layout } = guess(
      [
        ["Line", "£m", "2010/11", "2011/12", "Change", "Average"],
        [1, "Budget requirement", 100, 110, 10, 105],
        [2, "Funding limit", 98, 97, -1, 97.5],
      ],
      GAP,
    );
    expect(columns).toEqual([2, 3]);
    expect(layout.columnsWithFigures).toEqual([0, 2, 3, 4, 5]);
  });

  it.each<[string, Values[number], Values[number]]>([
    ["changes", ["£m", "2010/11", "2011/12", "Change 2011/12"], ["", "", "", ""]],
    ["shares", ["£m", "2010/11", "2011/12", "2011/12 %"], ["", "", "", ""]],
    ["a second block in another unit", ["", "2010/11", "2011/12", "2010/11"], ["", "£bn", "£bn", "%"]],
  ])("takes no %s for years", (_, headings, units) => {
    const { columns } = guess(
      [headings, units, ["Budget requirement", 100, 110, 9], ["Funding limit", 98, 97, 8]],
      GAP,
    );
    expect(columns).toEqual([1, 2]);
  });

  it("asks which columns are years where no heading names one", () => {
    const values = [
      ["£m", "Base", "Option"],
      ["Budget requirement", 100, 110],
      ["Funding limit", 98, 97],
    ];
    expect(doubtsOf(values, GAP)).toEqual([{ kind: "noYears" }]);
    expect(withColumn(guess(values, GAP), 2, false)).toMatchObject({ columns: [1], doubts: [] });
  });

  it("is read turned where its years stand in rows, and linked to the same cells", () => {
    const { cells, roles, columns } = guess(
      [
        ["", "Budget requirement, £m", "Funding limit"],
        ["2010/11", 100, 98],
        ["2011/12", 110, 97],
      ],
      GAP,
    );
    expect(cells).toMatchObject({
      isTurned: true,
      values: [
        ["", "2010/11", "2011/12"],
        ["Budget requirement, £m", 100, 110],
        ["Funding limit", 98, 97],
      ],
    });
    expect([roles, columns]).toEqual([
      ["requirement", "limit"],
      [1, 2],
    ]);
  });

  it.each<[string, Values, object]>([
    [
      "two columns of one year",
      [
        ["£m", "2010/11 Plan", "2010/11 Outturn"],
        ["Budget requirement", 1, 2],
        ["Funding limit", 1, 1],
      ],
      { kind: "yearTwice", headings: ["2010/11 Plan", "2010/11 Outturn"] },
    ],
    [
      "a row in another unit",
      [
        ["£m", "2010/11", "2011/12"],
        ["Budget requirement", 1, 2],
        ["Funding limit, £000", 1, 1],
      ],
      { kind: "units", at: "Funding limit, £000", units: ["£m", "£000"] },
    ],
    [
      "a column in another unit",
      [
        ["", "2010/11", "2011/12"],
        ["", "£m", "£000"],
        ["Budget requirement", 1, 2],
        ["Funding limit", 1, 1],
      ],
      { kind: "units", at: "2011/12", units: ["£m", "£000"] },
    ],
    [
      "figures that are text",
      [
        ["£m", "2010/11", "2011/12"],
        ["Budget requirement", "£1.2m", "£1.3m"],
        ["Funding limit", 1, 1],
      ],
      { kind: "numberAsText", cell: "B2", text: "£1.2m", count: 2 },
    ],
    [
      "no unit at all",
      [
        ["", "2010/11", "2011/12"],
        ["Budget requirement", 1, 2],
        ["Funding limit", 1, 1],
      ],
      { kind: "noUnit" },
    ],
  ])("cannot be used with %s", (_, values, fault) => {
    expect(faultsOf(values, GAP)).toEqual([fault]);
  });
});

describe("a list of areas", () => {
  const VALUES = [
    ["Borough", "Residents", "Rank"],
    ["Brent", 30, 2],
    ["Bromley", 50, 1],
    ["Total", 80, 3],
  ];

  it("is every row but the totals, shared by what is no code and no rank", () => {
    expect(guess(VALUES, GRANTS)).toMatchObject({ rows: [1, 2], roles: [undefined, "criterion", undefined] });
  });

  it("takes in and leaves out what the user says", () => {
    const understood = guess(VALUES, GRANTS);
    expect(withRow(understood, 3, true).rows).toEqual([1, 2, 3]);
    expect(withRow(understood, 1, false).rows).toEqual([2]);
    expect(withEveryRow(understood, false).rows).toEqual([]);
    expect(ownFaults(withEveryRow(understood, false), GRANTS)).toEqual([{ kind: "nothingTaken" }]);
    const shared = withRole(understood, 2, "criterion", GRANTS);
    expect(readBlock(withRow(shared, 1, false), GRANTS)).toMatchObject({
      rows: [2],
      leftOut: [1, 3],
      played: { criterion: [1, 2] },
    });
  });

  it("asks about rows in doubt until it is told", () => {
    const understood = guess(
      [
        ["Borough", "Arson"],
        ["Brent", 2],
        ["Bromley", 3],
        ["Camden", 5],
      ],
      GRANTS,
    );
    expect(understood).toMatchObject({ rows: [1, 2, 3], doubts: [{ kind: "mayBeTotal", row: 3 }] });
    expect(withRow(understood, 3, false)).toMatchObject({ rows: [1, 2], doubts: [] });
    const [doubt] = understood.doubts;
    expect(doubt && settled(understood, doubt)).toMatchObject({ rows: [1, 2, 3], doubts: [] });
  });

  it("asks for headings where there are none, and no more once a row is chosen", () => {
    const understood = guess(
      [
        ["Brent", 30],
        ["Bromley", 50],
      ],
      GRANTS,
    );
    expect(understood.doubts).toEqual([{ kind: "noHeadings" }]);
    expect(withLayout(understood, undefined, 0, GRANTS).doubts).toEqual([]);
  });
});

describe("a list of indicators", () => {
  it("knows codes and names as catalogues head them", () => {
    expect(
      rolesOf(
        [
          ["Indicator ID", "Indicator Name", "Polarity", "Baseline", "Target"],
          [90366, "Life expectancy", "High is good", 78, 81],
        ],
        ROAD,
      ),
    ).toMatchObject({ "Indicator ID": "code", "Indicator Name": "title", Polarity: "better" });
  });

  it("has the target of the latest year, wherever it stands, and asks where two are of that year", () => {
    const HEAD = ["Ref", "Measure", "Better", "Baseline"];
    const row = ["A1", "Violence", "lower", 100];
    const targets = (...headings: string[]) =>
      rolesOf(
        [
          [...HEAD, ...headings],
          [...row, ...headings.map((_, at) => 90 - at)],
        ],
        ROAD,
      );
    expect(targets("Target 2011/12", "Target 2010/11", "Target 2009/10")["Target 2011/12"]).toBe("target");
    expect(targets("Target for year ending March 2011", "Target 2011/12")["Target 2011/12"]).toBe("target");
    expect(Object.values(targets("Target 2010/11", "Stretch target 2010/11"))).not.toContain("target");
  });

  it("keeps an indicator without any figure, and no heading of a group", () => {
    expect(
      guess(
        [
          ["Ref", "Measure", "Baseline", "Target"],
          ["Safer", "", "", ""],
          ["A1", "Violence", 100, 90],
          ["A2", "New survey", "", ""],
          ["A3", "Another", "n/a", "tbc"],
          ["", "", "", ""],
          ["Source: survey", "", "", ""],
        ],
        ROAD,
      ).rows,
    ).toEqual([2, 3, 4]);
  });
});
