import { blank, chance, col, dec, frac, int, list, mat, money, pick, pos, row, times, years } from "../draw";
import type { RandomCalls } from "../draw";

const source = () => pick("Grant", "Receipts", "Borrowing", "RCCO", "");

/** Random calls of the functions for the budget, almost all of them valid. */
export const budget: RandomCalls = {
  GAP() {
    const [n, m] = [int(1, 5), int(1, 3)];
    return [
      mat(n, m, blank(0.1, money)),
      pick(mat(n, m, blank(0.3, pos)), dec(0, 100, 1), null),
      pick(mat(n, m, blank(0.3, pos)), null),
      pick(mat(n, m, blank(0.1, money)), row(m, money), money()),
    ];
  },
  "GAP.TABLE"() {
    const [n, limits] = [int(1, 5), int(1, 4)];
    const y = years(n);
    if (chance(0.5)) {
      return [
        [y],
        row(n, money),
        row(n, blank(0.2, pos)),
        row(n, blank(0.2, pos)),
        mat(limits, n, money),
        pick(
          null,
          row(limits, () => pick("Lower", "Upper", "Cash")),
        ),
      ];
    }
    return [
      y.map((year) => [year]),
      col(n, money),
      col(n, blank(0.2, pos)),
      col(n, blank(0.2, pos)),
      n === 1 ? mat(limits, 1, money) : mat(n, limits, money),
      pick(
        null,
        col(limits, () => pick("Lower", "Upper")),
      ),
    ];
  },
  "GAP.BRIDGE"() {
    const n = int(2, 6);
    return [[years(n)], list(n, money), list(n, blank(0.2, pos)), list(n, blank(0.2, pos)), list(n, money)];
  },
  "GAP.RESIDUAL"() {
    const [n, m] = [int(2, 4), int(1, 5)];
    const share = () => dec(0, 1, 2);
    return pick(
      [money(), col(m, pos), pick(null, col(m, share), 0.5)],
      [row(n, money), mat(m, n, pos), pick(null, col(m, share))],
      [col(n, money), mat(n, m, pos), pick(null, row(m, share))],
    );
  },
  "GAP.RISK"() {
    const [n, years] = [int(1, 3), pick(1, 1, 2, 3)];
    const drivers = times(n, () => {
      const low = dec(-20, 10, 1);
      const likely = Number((low + dec(0, 10, 1)).toFixed(1));
      return [low, likely, Number((likely + dec(0, 20, 1)).toFixed(1))];
    });
    return [
      years === 1 ? dec(-50, 100, 1) : list(years, () => dec(-50, 100, 1)),
      chance(0.2) ? [...drivers, [null, null, null], [1, 2, 4]] : drivers,
      int(100, 130),
      int(1, 1_000_000),
      pick(
        null,
        list(n, () => pick("Pay", "Prices", "")),
      ),
      pick(
        null,
        mat(
          n,
          years,
          blank(0.1, () => dec(0, 1, 2)),
        ),
      ),
    ];
  },
  "FUNDING.LIMIT"() {
    const n = int(1, 6);
    return [
      pos(),
      pos(),
      list(n, blank(0.1, frac)),
      pick(null, frac(), row(n, frac)),
      pick(null, frac()),
      pick(
        null,
        dec(0, 20, 1),
        row(n, () => dec(0, 20, 1)),
      ),
    ];
  },
  "GRANT.CASHLIMIT"() {
    const n = int(1, 6);
    return [
      pick(
        pos(),
        row(n + 1, () => dec(1, 500, 1)),
      ),
      list(n, frac),
      pick(null, pos()),
    ];
  },
  "PAY.AWARD": () => [
    pos(),
    list(
      int(1, 6),
      blank(0.1, () => dec(-0.02, 0.06, 4)),
    ),
    pick(null, int(1, 12), 0),
  ],
  RESERVES() {
    const [n, uses] = [int(1, 8), int(1, 3)];
    const gaps = list(
      n,
      blank(0.1, () => dec(-30, 40, 1)),
    );
    if (chance(0.5)) return [gaps, dec(0, 100, 1), pick(null, dec(0, 60, 1))];
    return [
      gaps,
      dec(0, 150, 1),
      pick(null, dec(0, 60, 1)),
      list(uses, () => pick("Kit", "IT", "Estate", "", null)),
      mat(
        uses,
        n,
        blank(0.3, () => dec(-5, 6, 1)),
      ),
    ];
  },
  COUNCILTAX: () => [
    dec(1e6, 2e9, 2),
    pick(null, dec(0, 9e5, 2)),
    dec(1000, 3e6, 1),
    pick(null, dec(-5e4, 5e4, 2)),
  ],
  "CAPITAL.FUND"() {
    const n = int(1, 5);
    if (chance(0.5)) {
      const m = int(1, 5);
      return [row(n, pos), col(m, source), mat(m, n, blank(0.2, pos))];
    }
    const m = int(2, 5);
    return [row(n, pos), row(m, source), mat(n, m, blank(0.2, pos))];
  },
  "CAPITAL.OVERPROGRAMME"() {
    // Without a year's funding its share is an error, which this engine cannot set beside a heading where it stands alone.
    const n = int(1, 5);
    return [list(n, pos), list(n, n === 1 ? pos : blank(0.1, pos)), pick(null, 0.1)];
  },
  "BORROWING.CHECK"() {
    const n = int(1, 6);
    return [
      pos(),
      list(
        n,
        blank(0.1, () => dec(-20, 60, 1)),
      ),
      pick(pos(), row(n, pos)),
      pick(
        null,
        20,
        row(n, () => dec(0, 30, 1)),
      ),
    ];
  },
  "BORROWING.COST"() {
    const method = pick("equal", "annuity", "cfr");
    return [
      pos(),
      method === "cfr" ? dec(0.02, 0.2, 3) : int(1, 40),
      pick(0, dec(0, 0.09, 4)),
      pick(null, int(1, 41)),
      method,
    ];
  },
  "PROPOSAL.PROFILE"() {
    const [n, m, first] = [int(1, 5), int(1, 4), int(2009, 2014)];
    const spelt = times(m, (at) => {
      const year = first + at;
      return pick(`${year}/${String((year + 1) % 100).padStart(2, "0")}`, year);
    });
    return [
      col(n, () => dec(-20, 40, 1)),
      pick(
        first,
        col(n, () => pick(first - 1, first, first + 1)),
      ),
      [spelt],
      pick(
        null,
        int(1, 12),
        col(n, () => int(0, 12)),
      ),
      pick(
        null,
        col(n, () => pick(true, false, "yes", null)),
      ),
      pick(
        null,
        col(n, () => dec(0, 5, 1)),
      ),
      pick(null, "change"),
    ];
  },
  REINSTATE() {
    const [n, y] = [int(1, 7), int(1, 3)];
    return [
      col(n, () => pick("A", "B", "C", "D", "", "E")),
      mat(
        n,
        y,
        blank(0.1, () => dec(0, 20, 1)),
      ),
      y === 1
        ? pick(
            dec(0, 60, 1),
            row(3, () => dec(0, 60, 1)),
          )
        : row(y, () => dec(-5, 60, 1)),
      pick(
        null,
        col(n, () => pick(null, 0, 1, 2, 3, 4, 5)),
      ),
      pick(null, "strict", "skip", "partial"),
    ];
  },
  LIABILITY() {
    const [n, m, first] = [int(1, 5), int(1, 4), int(2008, 2012)];
    const ends = () =>
      pick(
        `${first}-0${int(1, 9)}`,
        `${first - 1}/${String(first % 100).padStart(2, "0")}`,
        int(40268, 40968),
        first,
      );
    return [
      col(n, () => dec(1, 200, 1)),
      col(n, ends),
      [times(m, (at) => first - 1 + at)],
      pick(
        null,
        col(n, () => pick(true, false, null)),
      ),
      pick(null, 1, 4),
    ];
  },
  "COUNCILTAX.LIMIT"() {
    const n = int(1, 4);
    const each = (figure: () => number) => (n === 1 ? figure() : col(n, figure));
    return [
      each(() => dec(150, 250, 2)),
      each(() => dec(150, 230, 2)),
      pick(0.0299, 0.05),
      pick(null, 5, 12),
    ];
  },
  SENSITIVITY() {
    const [n, y] = [int(2, 5), int(1, 4)];
    if (chance(0.3))
      return [row(n, () => pick("Pay", "Grant", "Rent")), mat(y, n, () => dec(0, 900, 1)), null, null];
    return [
      col(n, () => pick("Pay", "Grant", "", "Prices")),
      mat(
        n,
        y,
        blank(0.2, () => dec(-50, 900, 1)),
      ),
      pick(null, 0.02),
      pick(
        null,
        col(n, () => pick(1, -1, null)),
      ),
    ];
  },
};
