/** The published rows of the Budget submission 2010-13, in tenths of £m so that sums are exact. */
const ROWS = {
  requirement: "2009-12 Budget Requirement Approved by Mayor",
  savings: "Savings to be identified in approved budget",
  payAndPrices: "2012/13 Pay and Prices",
  before: "Sub-total",
  gapAtLower: "Budget Gap",
  gapAtUpper: "Budget gap at the Mayor's upper envelope",
};

/** The Mayor's two funding limits: years across. */
export function fundingLimits(limits) {
  const figures = limits.map(({ label, detail }) => {
    if (label !== "lower / upper") throw new Error(`"${label}": expected lower / upper`);
    return detail.split(" / ").map(Number);
  });
  return {
    headings: ["", ...limits.map(({ code }) => code)],
    rows: [
      ["Lower", ...figures.map(([lower]) => lower)],
      ["Upper", ...figures.map(([, upper]) => upper)],
    ],
  };
}

/** The published budget gap laid out as PLAN.GAP.TABLE prints it; what the source prints itself is checked. */
export function budgetGap(published, limits) {
  const { headings, rows } = fundingLimits(limits);
  const [lower, upper] = rows.map(([, ...amounts]) => amounts.map(tenths));
  const printed = (name) => amountsOf(published, ROWS[name]);
  const [requirement, savings, payAndPrices] = ["requirement", "savings", "payAndPrices"].map((name) =>
    printed(name).map((amount) => amount ?? 0),
  );
  const before = requirement.map((amount, year) => amount + savings[year] + payAndPrices[year]);
  const gapAtLower = before.map((amount, year) => amount - lower[year]);
  const gapAtUpper = before.map((amount, year) => amount - upper[year]);
  agree("before", before, printed("before"));
  agree("gapAtLower", gapAtLower, printed("gapAtLower"));
  agree("gapAtUpper", gapAtUpper, printed("gapAtUpper"));
  const table = [
    ["Budget requirement", requirement],
    ["Savings to be identified", savings],
    ["Pay and prices", payAndPrices],
    ["Before funding limit", before],
    ["Lower", lower],
    ["Budget gap: Lower", gapAtLower],
    ["Upper", upper],
    ["Budget gap: Upper", gapAtUpper],
    ["Headroom: Upper over Lower", upper.map((amount, year) => amount - lower[year])],
  ];
  return {
    headings,
    rows: table.map(([label, amounts]) => [label, ...amounts.map((amount) => amount / 10)]),
  };
}

const tenths = (amount) => Math.round(amount * 10);

function amountsOf(published, label) {
  const row = published.find((candidate) => candidate.label === label);
  if (!row) throw new Error(`No published row "${label}"`);
  return row.detail.split(" | ").map((amount) => (amount.trim() ? tenths(Number(amount)) : undefined));
}

function agree(name, ours, printed) {
  const wrong = printed.findIndex((amount, year) => amount !== undefined && amount !== ours[year]);
  if (wrong >= 0)
    throw new Error(`${name}, year ${wrong + 1}: ${ours[wrong]} is not the printed ${printed[wrong]}`);
}
