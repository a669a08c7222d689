import type { Layout } from "./layouts";
import { at, range, type Place, WorkbookDraft } from "./workbookDraft";

const FIRST = 3;

/** What was planned and what was spent under each year, with the variance behind the last column of each or beneath. */
const plannedAndSpent: Layout = (chance) => {
  const book = new WorkbookDraft();
  const sheet = chance.of(["Outturn", "Three years"]);
  const years = chance.whole(3, 4);
  const [planned, spent] = chance.of([
    ["Budget", "Actual"],
    ["Plan", "Outturn"],
  ] as const);
  book.put(sheet, [0, 0], "Spending, £000");
  for (let year = 0; year < years; year++) {
    book.put(sheet, [1, 1 + 2 * year], `20${9 + year < 10 ? "0" : ""}${9 + year}/${10 + year}`);
    book.row(sheet, 2, 1 + 2 * year, [planned, spent]);
  }
  const lines = chance.some(["Pay", "Premises", "Transport", "Supplies", "Training"], chance.whole(3, 5));
  const end = FIRST + lines.length;
  lines.forEach((name, step) => {
    const size = chance.of([41_200, 8_400, 3_900]);
    book.put(sheet, [FIRST + step, 0], name);
    book.row(
      sheet,
      FIRST + step,
      1,
      Array.from({ length: 2 * years }, () => chance.near(size, 0.05, 0)),
    );
  });
  book.put(sheet, [end, 0], "Total");
  for (let c = 1; c <= 2 * years; c++) book.put(sheet, [end, c], `=SUM(${range([FIRST, c], [end - 1, c])})`);
  book.put(sheet, [end + 1, 0], "Variance");
  for (let c = 2; c <= 2 * years; c += 2)
    book.put(sheet, [end + 1, c], `=${at([end, c])}-${at([end, c - 1])}`);
  const own = (rule: string, cell: Place, value: (was: number) => string | number) =>
    book.roles.push({
      is: "own",
      sheet,
      rule,
      cell,
      spoil: (draft) => draft.put(sheet, cell, value(Number(draft.get(sheet, cell)))),
    });
  const line = chance.whole(FIRST, end - 1);
  const column = 2 * chance.whole(1, years);
  own("unit", [line, column], (was) => was * 1000);
  own("digit", [line, column], (was) => was * 10);
  own("sign", [line, column], (was) => -was);
  own("text-number", [line, column], (was) => ` ${was}`);
  own("formula-differs", [end + 1, 4], () => `=${at([end, 3])}-${at([end, 4])}`);
  own("sum-omits", [end, column], () => `=SUM(${range([FIRST, column], [end - 2, column])})`);
  return book;
};

/** A pot in each row, and who has what of it; and the answers of a survey, which make 100%. */
const sharedOut: Layout = (chance) => {
  const book = new WorkbookDraft();
  const [funds, answers] = ["Funds", "Answers"];
  const areas = chance.some(["North", "South", "East", "West", "Centre", "Riverside"], chance.whole(4, 6));
  const uses = chance.some(["Youth", "Drugs", "Victims", "Places"], chance.whole(2, 4));
  book.put(funds, [0, 0], chance.of(["Safety fund 2010/11", "Neighbourhood money as it was shared out"]));
  book.row(funds, 1, 0, ["Area", chance.of(["Pot £", "Grant £", "Fund £"]), ...uses]);
  book.put(answers, [0, 0], "Do you trust the numbers?");
  book.row(answers, 1, 0, ["Area", "Yes", "No", "Not sure", "Together"]);
  areas.forEach((name, step) => {
    const row = 2 + step;
    const shares = uses.map(() => 500 * chance.whole(41, 200));
    book.put(funds, [row, 0], name);
    book.row(funds, row, 1, [shares.reduce((all, one) => all + one, 0), ...shares]);
    const yes = chance.whole(30, 60);
    const no = chance.whole(10, 30);
    book.put(answers, [row, 0], name);
    book.row(answers, row, 1, [yes / 100, no / 100, (100 - yes - no) / 100], "0%");
    book.put(answers, [row, 4], `=SUM(${range([row, 1], [row, 3])})`, "0%");
  });
  const row = chance.whole(2, 1 + areas.length);
  const more = (sheet: string, place: Place, by: number) => (draft: WorkbookDraft) =>
    draft.put(sheet, place, Number((Number(draft.get(sheet, place)) + by).toFixed(2)));
  const share: Place = [row, chance.whole(2, 1 + uses.length)];
  book.roles.push(
    { is: "own", sheet: funds, rule: "allocation", cell: [row, 1], spoil: more(funds, share, 4500) },
    { is: "own", sheet: answers, rule: "allocation", cell: [row, 4], spoil: more(answers, [row, 2], 0.09) },
  );
  return book;
};

export const PLANNERS_LAYOUTS = { plannedAndSpent, sharedOut };
