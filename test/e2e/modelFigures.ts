import { indicators } from "../../src/catalogue/inPane/indicators";
import { statutoryTargets } from "../../src/catalogue/inPane/statutoryTargets";

/** What the first sheet of a model holds, from A1 on. */
export type Cells = readonly (readonly unknown[])[];

/** What stands below the row that begins with this heading. */
function below(cells: Cells, heading: string): Cells {
  const head = cells.findIndex(([text]) => text === heading);
  if (head < 0) throw new Error(`no row begins with "${heading}"`);
  return cells.slice(head + 1);
}

/** What stands to the right of a label, the first below a heading if one is given. */
export function beside(cells: Cells, label: string, count: number, heading?: string): unknown[] {
  const part = heading === undefined ? cells : below(cells, heading);
  const found = part.find(([text]) => text === label);
  if (!found) throw new Error(`no row is labelled "${label}"`);
  return found.slice(1, count + 1);
}

/** The rows of a table below the row that begins with this heading, up to the first whose first cell is blank or `end`. */
function table(cells: Cells, heading: string, end = ""): Cells {
  const rows = below(cells, heading);
  const length = rows.findIndex(([text]) => text === end);
  if (length < 0) throw new Error(`no row below "${heading}" begins with "${end}"`);
  return rows.slice(0, length);
}

const sum = (figures: readonly unknown[]) => figures.reduce<number>((all, figure) => all + Number(figure), 0);

/**
 * The figures of the documents that a model's worked example gives, by the model's id. Trajectories has none: its baselines
 * and targets are illustrative.
 */
export const FIGURES: Readonly<Record<string, (cells: Cells) => void>> = {
  "budget-gap": (cells) => {
    expect(beside(cells, "Budget gap: Mayor’s lower funding limit", 3)).toEqual([67.6, 202.7, 263]);
    expect(beside(cells, "Budget gap: Mayor’s upper funding limit", 3)).toEqual([67.6, 171.7, 202.6]);
    expect(
      beside(cells, "Headroom: Mayor’s upper funding limit over Mayor’s lower funding limit", 3),
    ).toEqual([0, 31, 60.4]);
  },
  "savings-and-growth": (cells) => {
    expect(beside(cells, "Gap at the limit planned at", 3)).toEqual([67.6, 202.7, 263]);
    expect(beside(cells, "Headroom if the limit rises", 3)).toEqual([0, 31, 60.4]);
  },
  "pay-prices-and-grants": (cells) => {
    expect(beside(cells, "As published", 4)).toEqual(["", 0, 0, 33.8]);
    expect(beside(cells, "Published less worked out here", 4)).toEqual(["", 0, 0, -0.5]);
  },
  "capital-and-borrowing": (cells) => {
    expect(sum(beside(cells, "Contingency available", 7))).toBe(60);
  },
  grants: (cells) => {
    expect(beside(cells, "Revenue Support Grant", 1, "Revenue Support Grant, £m")).toEqual([123.158]);
    const paid = table(cells, "Instalments of 2008/09", "All areas");
    expect(paid).toHaveLength(32);
    const penceOf = (pounds: unknown) => Math.round(Number(pounds) * 100);
    for (const [borough, ...months] of paid) {
      const pence = months.slice(0, 12).map(penceOf);
      expect([borough, sum(pence)]).toEqual([borough, penceOf(months[12])]);
    }
    // The four pots: 24,000,000 + 3,650,000 + 11,200,000 + 40,000,000 pounds.
    expect(sum(paid.flatMap((row) => row.slice(1, 13).map(penceOf)))).toBe(7_885_000_000);
  },
  "borough-roll-up": (cells) => {
    const heading = "Where each borough stands, and the gap shared back";
    const corporate = beside(cells, "Corporate, in no borough", 3, heading);
    // Between the headings and the corporate row, every borough has its residents.
    const boroughs = table(cells, heading, "Corporate, in no borough").filter(
      ([, residents]) => typeof residents === "number",
    );
    expect(boroughs).toHaveLength(32);
    const targets = boroughs.map(([, , , target]) => target);
    expect(sum(targets) + Number(corporate[2])).toBe(beside(cells, "Aggregate", 1)[0]);
  },
  scorecard: (cells) => {
    const headline = indicators().filter(({ set }) => set === "KPI");
    const first = new Set(cells.map(([code]) => code));
    expect(headline.filter(({ key }) => first.has(key))).toHaveLength(19);
  },
  "local-area-agreement": (cells) => {
    const listed = cells.filter(([, kind]) => kind === "statutory").map(([code]) => code);
    expect(listed.slice(0, 16)).toEqual(statutoryTargets());
    expect(cells[4]?.[0]).toMatch(/of at most 35, 16 statutory of 16 expected/);
  },
  "planning-calendar": (cells) => {
    expect(cells[4]?.[0]).toBe(
      "On 1 February 2008, 1 event is overdue. Next: Agreement to targets following variable target setting, 5 February 2008, in 4 days.",
    );
  },
};
