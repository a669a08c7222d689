import { grants } from "../../src/sheets/models/grants";
import { ModelWorkbook } from "./modelWorkbook";
import { planCalls } from "./planCalls";

const SHEET = "Grants";

/** What stands beside a label in the part of the sheet that begins with this heading. */
const row = (book: ModelWorkbook, heading: string, label: string, count: number) =>
  book.rowUnder(SHEET, heading, label).slice(0, count);

/** Together by year, paid, place; then a column for each stream of each year. */
const shareOf = (book: ModelWorkbook, area: string) => row(book, "Area Based Grant by area, £", area, 17);

const sum = (figures: readonly unknown[]) => figures.reduce<number>((all, figure) => all + Number(figure), 0);

describe("the worked example", () => {
  let book: ModelWorkbook;
  beforeAll(async () => {
    book = await ModelWorkbook.of(grants.example);
  });

  it("shares each stream over the 32 boroughs in whole pounds that add up to its pot (Framework report 2007, paras 70-71)", () => {
    const pots = [24_000_000, 3_650_000, 11_200_000, 40_000_000];
    const shares = book.values(`${SHEET}!G:J beside Area +1 for 32 rows under Area Based Grant by area, £`);
    expect(shares).toHaveLength(32);
    expect(shares.flat().every(Number.isInteger)).toBe(true);
    expect(pots.map((_, stream) => sum(shares.map((line) => line[stream])))).toEqual(pots);
  });

  it("shares by each stream's own criterion (Planning report 2002, Appendix 1)", () => {
    // Hackney has 18 of the 135 weights: 40,000,000 x 18 / 135 = 5,333,333.3. Barnet has none.
    expect(shareOf(book, "Hackney")[8]).toBe(5_333_333);
    expect(shareOf(book, "Barnet")[8]).toBe(0);
    // Two years on the pot is 36,000,000.
    expect(shareOf(book, "Hackney")[16]).toBe(4_800_000);
  });

  it("takes the residents of the boroughs from the catalogue, without the City of London", () => {
    expect(book.values(`${SHEET}!B beside Sutton under Inputs`)).toEqual([[185_860]]);
    expect(book.used(SHEET).some(([area]) => area === "City of London")).toBe(false);
  });

  it("pays every borough its grant to the penny in twelve instalments, odd pence first (Framework report 2007, para 72)", () => {
    // 911,723.00 / 12 = 75,976.91 and 8 pence over.
    expect(shareOf(book, "Sutton")[0]).toBe(911_723);
    expect(row(book, "Paid monthly, £", "Sutton", 13)).toEqual([
      ...Array<number>(8).fill(75_976.92),
      ...Array<number>(4).fill(75_976.91),
      911_723,
    ]);
    const pence = book
      .values(`${SHEET}!B:M beside Paid monthly, £ +2 for 32 rows`)
      .map((months) => sum(months.map((pounds) => Math.round(Number(pounds) * 100))));
    expect(sum(pence)).toBe(7_885_000_000);
  });

  it("carries forward what is not spent (Framework report 2007, para 74)", () => {
    // 911,723 - 840,000 = 71,723; then what comes in less 950,000 and 960,000.
    const [, second, third] = shareOf(book, "Sutton").map(Number);
    expect(row(book, "Carried forward, £", "Closing", 3)).toEqual([
      71_723,
      71_723 + (second ?? 0) - 950_000,
      71_723 + (second ?? 0) - 950_000 + (third ?? 0) - 960_000,
    ]);
  });

  it("gives the published Revenue Support Grant of 2007/08: 123.158 (Framework report 2007, para 68)", () => {
    // 1,883.739 - 733.869 - 1,026.712
    expect(row(book, "Revenue Support Grant, £m", "Revenue Support Grant", 1)).toEqual([123.158]);
    expect(row(book, "Revenue Support Grant, £m", "Published less worked out here", 1)).toEqual([0]);
  });

  it("pays for the floor by those above it, in proportion (Budget submission 2010-13, lines 284, 397)", () => {
    // Floors at 2.5%: 410, 205, 307.5, 256.25, 153.75, together 1,332.5 of 1,344.5. Above them: 10.5 + 9.75 = 20.25.
    // So each keeps 12 / 20.25 of what is above its floor; A gains 6 and E 2.25. B is exactly on its floor.
    const floor = (label: string, count: number) =>
      row(book, "The grant floor and who pays for it, £m", label, count);
    expect(floor("Authority A", 3)).toEqual([410, 410, 6]);
    expect(floor("Authority B", 3)).toEqual([205, 205, 0]);
    expect(floor("Authority C", 3)[1]).toBeCloseTo(307.5 + (10.5 * 12) / 20.25, 9);
    expect(floor("Cost of the floor", 1)).toEqual([8.25]);
    expect(floor("Share kept of what is above the floor", 1)[0]).toBeCloseTo(12 / 20.25, 12);
  });

  it("gives each stream its route and the reason (Framework report 2007, paras 15, 68, para 73; LAA slides 2007, lines 142-146)", () => {
    const route = (stream: string) => {
      const [, , , , found, , , because] = row(book, "Which route suits which money", stream, 8);
      return [found, because];
    };
    expect(route("Stronger Safer Communities Fund")).toEqual([
      "Area Based Grant",
      "Allocated on specific policy criteria",
    ]);
    expect(route("Counter Terrorism")).toEqual(["Specific grant", "Needs a ring-fence"]);
    expect(route("Performance Reward Grant")).toEqual(["Specific grant", "Allocations are uncertain"]);
    expect(route("Delayed Discharges")).toEqual(["Revenue Support Grant", "Can go by general formula"]);
    expect(route("Road safety, capital element")).toEqual([
      "Single Capital Pot",
      "Capital without a ring-fence",
    ]);
  });

  it("says whose grant is the largest", () => {
    // 19 of the 135 weights alone are 40,000,000 x 19 / 135 = 5,629,630: no borough has more.
    const [grant, , , , , , , , neighbourhoods] = shareOf(book, "Tower Hamlets");
    expect(neighbourhoods).toBe(5_629_630);
    expect(book.values(`${SHEET}!A:B beside Largest grants +1 under Area Based Grant by area, £`)).toEqual([
      ["Tower Hamlets", grant],
    ]);
    expect(book.values(`${SHEET}!A5`)).toEqual([
      [
        `In 2008/09 £78,850,000 reaches 32 areas; the largest grant, £${Number(grant).toLocaleString("en-GB")}, goes to Tower Hamlets.`,
      ],
    ]);
  });

  it("shares formula grant by needs, resources and heads (Framework report 2007, para 68)", () => {
    const heading = "Formula grant by four blocks, before the floor, £m";
    const [needs = NaN, resources = NaN, central = NaN, grant = NaN] = row(book, heading, "Authority B", 4);
    // What each needs above the lowest per head, 430 for 520.
    const above = [1150, 560, 905, 760, 430].map(
      (need, place) => need - ([1200, 650, 900, 800, 520][place] ?? NaN) * (430 / 520),
    );
    const all = above.reduce((sum, one) => sum + one, 0);
    expect(needs).toBeCloseTo((1344.5 * 0.73 * (above[1] ?? NaN)) / all, 4);
    expect(central).toBeCloseTo((1344.5 * 0.536 * 650) / 4070, 4);
    expect(Number(needs) + Number(resources) + Number(central)).toBeCloseTo(Number(grant), 6);
    expect(row(book, heading, "All authorities", 4)[3]).toBeCloseTo(1344.5, 6);
  });

  it("proves the shares of one stream: what each would be unrounded, and who received an odd pound", () => {
    const used = book.used(SHEET);
    const head = used.findIndex((line) => line.includes("Share, unrounded"));
    const proved = used.slice(head + 1, head + 33);
    const received = proved.filter((line) => line[5] === "Received");
    expect(received.length).toBeGreaterThan(0);
    // What whole pounds leave over of the pot is what is handed out in odd ones.
    const whole = proved.reduce((sum, line) => sum + Math.floor(Number(line[3]) + 1e-6), 0);
    const shares = proved.reduce((sum, line) => sum + Number(line[2]), 0);
    expect(shares - whole).toBe(received.length);
    expect(used[head + 33]?.[0]).toMatch(
      new RegExp(
        `^${received.length} odd units go to the largest remainders: the least that received one is 0\\.`,
      ),
    );
  });

  it("holds every check, and shows no error", () => {
    expect(book.failingChecks()).toEqual([]);
    expect(book.values(`${SHEET}!A3`)).toEqual([["All 14 checks hold"]]);
    expect(book.errors()).toEqual([]);
  });

  it("calls eight functions, whatever the number of areas and streams", () => {
    expect(planCalls(book.plans)).toEqual([
      "PLAN.ABG.ALLOCATE",
      "PLAN.ABG.CARRYFORWARD",
      "PLAN.ABG.INSTALMENTS",
      "PLAN.DAMPING",
      "PLAN.FORMULAGRANT",
      "PLAN.ROUTE",
      "PLAN.ROUTE",
      "PLAN.RSG",
    ]);
  });
});

describe("a change of mind", () => {
  let book: ModelWorkbook;
  beforeEach(async () => {
    book = await ModelWorkbook.of(grants.example);
  });

  it("pays another year, in fewer instalments, with the odd pence in the last", async () => {
    await book.type(`${SHEET}!B beside Year that is paid under Inputs`, "2010/11");
    await book.type(`${SHEET}!B beside Instalments in the year under Inputs`, 10);
    await book.type(`${SHEET}!B beside Rounding of instalments under Inputs`, "last");
    const grant = Number(shareOf(book, "Hackney")[2]);
    const instalment = Math.floor(grant * 10) / 100;
    expect(row(book, "Paid monthly, £", "Hackney", 12)).toEqual([
      ...Array<unknown>(9).fill(expect.closeTo(instalment, 9)),
      expect.closeTo(grant - 9 * instalment, 6),
      "",
      "",
    ]);
    expect(book.failingChecks()).toEqual([]);
  });

  it("follows another area's grant", async () => {
    await book.type(`${SHEET}!B beside Area whose grant is followed under Inputs`, "Hackney");
    expect(row(book, "Carried forward, £", "Allocation", 3)).toEqual(shareOf(book, "Hackney").slice(0, 3));
  });

  it("shares a stream by another criterion", async () => {
    await book.type(`${SHEET}!F beside Working Neighbourhoods Fund under Inputs`, "Road casualties");
    // Sutton has 608 of the casualties: 40/11.2 of what it has of the Road Safety Grant.
    const [roadSafety, neighbourhoods] = shareOf(book, "Sutton").slice(7, 9).map(Number);
    expect(Math.abs((neighbourhoods ?? 0) - ((roadSafety ?? 0) * 40) / 11.2)).toBeLessThan(1 + 40 / 11.2);
    expect(book.failingChecks()).toEqual([]);
  });

  it.each([
    [
      "a stream whose criterion is not in the list, and which is therefore not shared",
      ["F beside Road Safety Grant under Inputs", "Roads"],
      [
        "Every stream with money has a criterion from the list",
        "Every stream adds up to its pot in every year",
      ],
    ],
    [
      "more instalments than months",
      ["B beside Instalments in the year under Inputs", 13],
      ["Instalments add up to the grant of every area, to the penny"],
    ],
    ["an area that stands twice", ["A beside Barnet under Inputs", "Bexley"], ["No area is listed twice"]],
    [
      "a published grant that does not agree",
      ["B beside Revenue Support Grant as published, £m under Inputs", 123.2],
      ["Revenue Support Grant agrees with print, where it is entered"],
    ],
    [
      "a stream that is shared here and has another route",
      ["B beside Stronger Safer Communities Fund under Which route suits which money", "Yes"],
      ["Every stream shared here goes by Area Based Grant"],
    ],
  ] as const)("says so of %s", async (_, [cell, value], failing) => {
    await book.type(`${SHEET}!${cell}`, value);
    expect(book.failingChecks()).toEqual(failing);
    expect(book.errors()).toEqual([]);
  });
});

describe("a blank model", () => {
  const blank = grants.blank({
    firstYear: "2009/10",
    years: 2,
    streams: ["Stream A", "Stream B"],
    criteria: ["People", "Roads"],
    areas: ["North", "South", "West"],
  });

  it("has the years, streams and areas asked for, asks for figures, and shows no error", async () => {
    const book = await ModelWorkbook.of(blank);
    expect(book.row(SHEET, "Area Based Grant, £", 2)).toEqual(["2009/10", "2010/11"]);
    expect(book.values(`${SHEET}!A3`)).toEqual([["Enter figures in the blue cells"]]);
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([]);
  });

  it("calculates as soon as its figures are there", async () => {
    const book = await ModelWorkbook.of(blank);
    const { row: first } = book.plans[0]?.names.find(({ name }) => name === "grants_weights")?.box ?? {
      row: 0,
    };
    const entries = [
      ["B beside Stream A under Inputs", 100],
      ["C beside Stream A under Inputs", 10],
      ["E beside Stream A under Inputs", "People"],
      [`B${first + 1}`, 1],
      [`B${first + 2}`, 1],
      [`B${first + 3}`, 1],
    ] as const;
    await book.fill(entries.map(([cell, entry]) => [`${SHEET}!${cell}`, entry] as const));
    // 33.33 each: the pound over goes to the first. 10 of the next year: 4, 3 and 3.
    expect(shareOf(book, "North").slice(0, 2)).toEqual([34, 4]);
    expect(shareOf(book, "West").slice(0, 2)).toEqual([33, 3]);
    // 34.00 / 12 = 2.83 and 4 pence over.
    expect(row(book, "Paid monthly, £", "North", 5)).toEqual([2.84, 2.84, 2.84, 2.84, 2.83]);
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([]);
  });
});
