import { bar, lines } from "./compare.mjs";
import { nativeSheet } from "./nativeSheet.mjs";

const ROWS = 10_000;
const YEARS = 3;
const NATIVE = "native formulas (IronCalc)";

export const name = `PLAN.GAP over ${ROWS.toLocaleString("en-GB")} x ${YEARS} cells`;

/** Four blocks of money: requirement, savings to identify, pay and prices, funding limit. */
function blocks() {
  const block = (first, step) =>
    Array.from({ length: ROWS }, (_, row) =>
      Array.from({ length: YEARS }, (_, year) => Math.round((first + row * step + year) * 10) / 10),
    );
  return [block(2673.3, 0.1), block(67.6, 0.2), block(0, 0.3), block(2619.4, 0.1)];
}

const plainLoop = ([requirement, savings, prices, limit]) =>
  requirement.map((row, r) => row.map((amount, y) => amount + savings[r][y] + prices[r][y] - limit[r][y]));

export function run({ functions, compare }) {
  const given = blocks();
  const gap = functions.get("GAP");
  const invocation = { address: "Sheet1!A1" };
  const sheet = nativeSheet(given, (columns) => `=${columns[0]}+${columns[1]}+${columns[2]}-${columns[3]}`);
  agree(gap(...given, invocation), plainLoop(given), sheet.read());
  const cells = ROWS * YEARS;
  const times = compare(
    {
      "plain loop": () => plainLoop(given),
      "PLAN.GAP": () => gap(...given, invocation),
      [NATIVE]: () => sheet.recalculate(),
    },
    { cells },
  );
  return [
    ...lines(times),
    bar(times[NATIVE] / times["PLAN.GAP"], "times as fast a cell as native formulas", { least: 50 }),
    bar((times["PLAN.GAP"] - times["plain loop"]) / 1000, "µs a cell above the plain loop", { most: 0.06 }),
  ];
}

/** Three ways to one result: what is compared must be the same work. */
function agree(ours, ...others) {
  for (const [r, row] of ours.entries()) {
    for (const [y, amount] of row.entries()) {
      if (others.some((other) => Math.abs(other[r][y] - amount) > 1e-6)) {
        throw new Error(
          `Row ${r + 1}, year ${y + 1}: ${amount}, ${others.map((other) => other[r][y]).join(", ")}`,
        );
      }
    }
  }
}
