import { budgetGap } from "../../../../src/sheets/models/budgetGap";
import { grants } from "../../../../src/sheets/models/grants";
import { trajectories } from "../../../../src/sheets/models/trajectories";
import type { Model } from "../../../../src/sheets/model";
import { missingRoles } from "../../../../src/sheets/ownBlock/guessRoles";
import { ownFaults } from "../../../../src/sheets/ownBlock/ownFaults";
import { guessOwn, nameOf, readBlock } from "../../../../src/sheets/ownBlock/ownGuess";
import { blockOf } from "./blockOf";

type Rows = (string | number)[][];

/** A table as it is understood: what plays what, and what is asked before anything is made of it. */
function understood({ own }: Model, rows: Rows) {
  if (!own) throw new Error("reads no cells of the user's");
  const width = Math.max(...rows.map(({ length }) => length));
  const guess = guessOwn(
    blockOf(rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")])),
    own,
  );
  const block = readBlock(guess, own);
  const asks = [
    ...guess.doubts.map(({ kind }) => kind),
    ...ownFaults(guess, own).map(({ kind }) => kind),
    ...missingRoles(guess.roles, own.roles).map(({ key }) => key),
  ];
  const value = (row: number | undefined, column: number | undefined) =>
    guess.cells.values[row ?? -1]?.[column ?? -1];
  return { guess, block, asks, value, names: block.rows.map((row) => nameOf(block, row)) };
}

const YEARS = ["2010/11", "2011/12", "2012/13"];
const NEED: (string | number)[] = ["Budget requirement", 100, 110, 120];
const LIMIT: (string | number)[] = ["Funding limit", 98, 97, 96];

describe("a budget table", () => {
  /** The gap of each year under each limit. */
  const gaps = (rows: Rows) => {
    const { block, value, asks } = understood(budgetGap, rows);
    const figure = (row: number | undefined, column: number) => Number(value(row, column) ?? 0);
    const of = (role: string) => block.played[role]?.[0];
    const found = (block.played.limit ?? []).map((limit) =>
      block.columns.map(
        (column) =>
          figure(of("requirement"), column) +
          figure(of("savings"), column) +
          figure(of("payAndPrices"), column) -
          figure(limit, column),
      ),
    );
    return { gaps: found, asks };
  };

  it.each<[string, Rows]>([
    ["a part of the requirement", [["£m", ...YEARS], NEED, ["of which: pay and prices", 5, 6, 7], LIMIT]],
    ["a part in other words", [["£m", ...YEARS], NEED, ["including unidentified savings", 5, 6, 7], LIMIT]],
    ["headings that come again", [["£m", ...YEARS], NEED, [], ["Funding", ...YEARS], LIMIT]],
    ["years that come again", [["£m", 2010, 2011, 2012], NEED, ["Funding", 2010, 2011, 2012], LIMIT]],
    ["a change of the limit", [["£m", ...YEARS], NEED, LIMIT, ["Change in funding limit", 0, -1, -1]]],
    ["last year's limit", [["£m", ...YEARS], NEED, ["Previous funding limit", 90, 91, 92], LIMIT]],
    ["a limit on borrowing", [["£m", ...YEARS], NEED, ["Borrowing limit", 500, 500, 500], LIMIT]],
    ["a growth in per cent", [["£m", ...YEARS], NEED, ["Budget requirement: % increase", 3, 10, 9], LIMIT]],
    [
      "a unit in each row",
      [
        ["", "Unit", ...YEARS],
        ["Budget requirement", "£m", 100, 110, 120],
        ["Funding limit", "£m", 98, 97, 96],
      ],
    ],
    [
      "years down with a total",
      [
        ["£m", "Budget requirement", "Funding limit"],
        [2010, 100, 98],
        [2011, 110, 97],
        [2012, 120, 96],
        ["Total", 330, 291],
      ],
    ],
  ])("with %s has the gaps that it has by hand", (_, rows) => {
    expect(gaps(rows)).toEqual({ gaps: [[2, 13, 24]], asks: [] });
  });

  it.each<[string, string, Rows]>([
    [
      "another section of other years",
      "otherHeadings",
      [["£m", ...YEARS], NEED, ["Funding", "2011/12", "2012/13", "2013/14"], LIMIT],
    ],
    ["a limit below 0", "negative", [["£m", ...YEARS], NEED, ["Funding limit", -98, -97, -96]]],
    [
      "savings below 0",
      "negative",
      [["£m", ...YEARS], NEED, ["Savings to be identified", -5, -5, -5], LIMIT],
    ],
    [
      "two versions",
      "role",
      [["£m", ...YEARS], ["Approved budget", 100, 110, 120], ["Revised budget", 101, 111, 121], LIMIT],
    ],
    [
      "figures below notes",
      "belowNotes",
      [["£m", ...YEARS], NEED, LIMIT, ["Notes"], ["Limit in 2009/10", 90, 90, 90]],
    ],
    [
      "rows in two units",
      "units",
      [
        ["", "Unit", ...YEARS],
        ["Budget requirement", "£m", 100, 110, 120],
        ["Funding limit", "£000", 9, 9, 9],
      ],
    ],
    ["two words for the limit", "role", [["£m", ...YEARS], NEED, LIMIT, ["Upper limit", 99, 99, 99]]],
  ])("with %s is asked about", (_, kind, rows) => {
    expect(gaps(rows).asks).toContain(kind);
  });
});

describe("a list of areas", () => {
  it.each<[string, readonly string[], Rows]>([
    [
      "parts of a row",
      ["Employees", "Premises"],
      [
        ["Heading", "Spend"],
        ["Employees", 1000],
        ["of which officers", 700],
        ["of which staff", 300],
        ["Premises", 217],
      ],
    ],
    [
      "headings in two languages",
      ["Cardiff", "Newport"],
      [
        ["Awdurdod lleol", "Poblogaeth", "Troseddau"],
        ["Local authority", "Population", "Offences"],
        ["Cardiff", 340, 51],
        ["Newport", 141, 30],
      ],
    ],
    [
      "columns counted in letters",
      ["Kent", "Essex"],
      [
        ["Authority", "Base", "Adjusted"],
        ["(a)", "(b)", "(c)"],
        ["Kent", 100, 110],
        ["Essex", 90, 80],
      ],
    ],
    [
      "columns counted in numbers",
      ["Kent", "Essex"],
      [
        ["Authority", "Base", "Adjusted"],
        [1, 2, 3],
        ["Kent", 100, 110],
        ["Essex", 90, 80],
      ],
    ],
    [
      "headings that come again",
      ["Kent", "Essex"],
      [
        ["Authority", "Grant"],
        ["Kent", 100],
        ["Authority", "Grant"],
        ["Essex", 90],
      ],
    ],
    [
      "areas in merged groups",
      ["Essex", "Kent", "Surrey"],
      [
        ["Region", "Force", "Officers"],
        ["Eastern", "Essex", 3606],
        ["", "Total", 3606],
        ["South East", "Kent", 3787],
        ["", "Surrey", 1890],
        ["", "Total", 5677],
      ],
    ],
  ])("with %s shares among its areas alone", (_, areas, rows) => {
    const { names, asks } = understood(grants, rows);
    expect(names).toEqual(areas);
    expect(asks).toEqual([]);
  });

  it.each<[string, string, Rows]>([
    [
      "another table beside it",
      "beside",
      [
        ["Borough", "Offences", "", "Borough", "Offences"],
        ["Barnet", 103, "", "Sutton", 301],
        ["Bexley", 81, "", "Merton", 207],
      ],
    ],
    [
      "figures below notes",
      "belowNotes",
      [
        ["Borough", "Offences"],
        ["Barnet", 1103],
        ["Bexley", 821],
        ["Notes:", ""],
        ["Rounded to", 10],
      ],
    ],
    [
      "another table below it",
      "otherHeadings",
      [
        ["Borough", "Offences", "Rate"],
        ["Barnet", 1103, 3],
        ["Bexley", 821, 4],
        ["Borough", "Rate", "Offences"],
        ["Sutton", 5, 607],
      ],
    ],
    [
      "parts below a heading",
      "mayBeTotal",
      [
        ["Heading", "Spend"],
        ["Employees", 1000],
        ["of which:", ""],
        ["officers", 713],
        ["Premises", 217],
      ],
    ],
  ])("with %s is asked about", (_, kind, rows) => {
    expect(understood(grants, rows).asks).toContain(kind);
  });

  it("leaves the table beside it out", () => {
    const { block } = understood(grants, [
      ["Borough", "Offences", "", "Borough", "Offences"],
      ["Barnet", 103, "", "Sutton", 301],
      ["Bexley", 81, "", "Merton", 207],
    ]);
    expect(block.played.criterion).toEqual([1]);
  });

  it("keeps an area whose figure is as large as the year above it", () => {
    const { names } = understood(grants, [
      ["Area", 2007],
      ["Kent", 310],
      ["Essex", 2007],
    ]);
    expect(names).toEqual(["Kent", "Essex"]);
  });

  it("reads two columns of the same names as one table", () => {
    const { block, asks } = understood(grants, [
      ["Borough", "Offences", "", "Borough", "Residents"],
      ["Barnet", 103, "", "Barnet", 301],
      ["Bexley", 81, "", "Bexley", 207],
    ]);
    expect(block.played.criterion).toEqual([1, 4]);
    expect(asks).toEqual([]);
  });
});

describe("a list of indicators", () => {
  const HEAD = ["Ref", "Indicator", "Baseline"];
  it.each<[string, Rows]>([
    [
      "a gap to the target",
      [
        [...HEAD, "Target", "Gap to target"],
        ["L1", "Violence", 100, 70, 10],
      ],
    ],
    [
      "a change from the baseline",
      [
        [...HEAD, "Target", "% change from baseline"],
        ["L1", "Violence", 100, 70, -30],
      ],
    ],
    [
      "progress against the target",
      [
        [...HEAD, "Target", "Progress against target"],
        ["L1", "Violence", 100, 70, 0.5],
      ],
    ],
    [
      "the year of the target",
      [
        [...HEAD, "Target", "Target year"],
        ["L1", "Violence", 100, 70, 2011],
      ],
    ],
    [
      "the year of the baseline",
      [
        ["Ref", "Indicator", "Baseline year", "Baseline", "Target"],
        ["L1", "Violence", 2008, 100, 70],
      ],
    ],
    [
      "a numerator",
      [
        [...HEAD, "Target", "Target numerator"],
        ["L1", "Violence", 100, 70, 700],
      ],
    ],
    [
      "a tolerance",
      [
        [...HEAD, "Target", "Target tolerance"],
        ["L1", "Violence", 100, 70, 5],
      ],
    ],
    [
      "targets that count on",
      [
        [...HEAD, "Target 1", "Target 2"],
        ["L1", "Violence", 100, 85, 70],
      ],
    ],
    [
      "headings that come again",
      [
        [...HEAD, "Target"],
        ["L1", "Violence", 100, 70],
        [...HEAD, "Target"],
      ],
    ],
  ])("with %s has its baseline and target", (_, rows) => {
    const { block, value, asks } = understood(trajectories, rows);
    const found = block.rows.map((row) => [
      value(row, block.played.baseline?.[0]),
      value(row, block.played.target?.[0]),
    ]);
    expect({ found, asks }).toEqual({ found: [[100, 70]], asks: [] });
  });

  it.each<[string, string, Rows]>([
    [
      "a stretch target",
      "target",
      [
        [...HEAD, "Target", "Stretch target"],
        ["L1", "Violence", 100, 70, 60],
      ],
    ],
    [
      "two bodies' targets",
      "target",
      [
        [...HEAD, "National target", "Local target"],
        ["L1", "Violence", 100, 70, 60],
      ],
    ],
    [
      "an actual of no year",
      "role",
      [
        [...HEAD, "Actual", "Target"],
        ["L1", "Violence", 100, 90, 70],
      ],
    ],
    [
      "items that have a name alone",
      "namesOnly",
      [
        ["Indicator", "Baseline", "Target"],
        ["Violence", 100, 70],
        ["New survey", "", ""],
        ["Burglary", 200, 150],
      ],
    ],
    [
      "another table below it",
      "otherHeadings",
      [
        [...HEAD, "Target"],
        ["L1", "Violence", 100, 70],
        ["Ref", "Indicator", "Target", "Baseline"],
        ["L2", "Burglary", 150, 200],
      ],
    ],
  ])("with %s is asked about", (_, kind, rows) => {
    expect(understood(trajectories, rows).asks).toContain(kind);
  });
});
