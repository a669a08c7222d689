import { blank, chance, col, dec, int, list, mat, pick, pos, row } from "../draw";
import type { RandomCalls } from "../draw";

/** A tick as people make it, or none. */
const tick = () => pick(true, false, "yes", "no", "x", null, 1, 0);

/** Random calls of the functions for funding, almost all of them valid. */
export const funding: RandomCalls = {
  "ABG.CARRYFORWARD"() {
    const n = int(1, 6);
    return [list(n, blank(0.1, pos)), list(n, blank(0.1, pos)), pick(null, dec(-10, 50, 1))];
  },
  RSG() {
    const n = int(1, 4);
    return [
      col(n, () => dec(1000, 2000, 3)),
      col(
        n,
        blank(0.2, () => dec(0, 800, 3)),
      ),
      pick(
        null,
        col(n, () => dec(0, 400, 3)),
      ),
    ];
  },
  DAMPING() {
    const n = int(2, 12);
    const previous = col(n, () => dec(50, 500, 2));
    const grant = previous.map(([was]) => [Number((Number(was) * dec(0.9, 1.2, 3)).toFixed(2))]);
    return [grant, previous, dec(-0.06, 0.03, 3), pick(null, "damped", "change", "factor")];
  },
  "ABG.INSTALMENTS": () => [
    pick(
      dec(-1e6, 1e8, 2),
      col(
        int(2, 5),
        blank(0.2, () => dec(0, 1e7, 2)),
      ),
      row(int(2, 4), () => dec(0, 1e6, 2)),
    ),
    pick(null, int(1, 24)),
    pick(null, 0, 1, 2, -3),
    pick(null, "spread", "last", "cumulative"),
  ],
  ALLOCATE() {
    if (chance(0.5)) {
      const n = int(2, 33);
      const weights = pick(
        col(n, () => int(1, 4e5)),
        col(n, () => dec(0, 100, 2)),
        col(n, () => pick(1, 2, 3)),
        mat(3, 4, () => int(0, 9)),
      );
      return [pick(int(0, 1e6), dec(-1e5, 1e7, 2), 100), weights, pick(null, 0, 1, 2, -2)];
    }
    // Floors below an even share and ceilings above it.
    const n = int(2, 12);
    const total = int(100, 5000);
    const even = total / n;
    return [
      total,
      col(n, () => int(1, 50)),
      pick(null, 0, 1),
      pick(
        null,
        col(n, () => pick(0, 0, dec(0, even, 1))),
      ),
      pick(
        null,
        col(n, () => pick(0, 0, dec(even, total, 1))),
      ),
    ];
  },
  "ABG.ALLOCATE"() {
    const [n, m] = [int(2, 12), int(1, 5)];
    return [row(m, () => int(0, 1e6)), mat(n, m, () => int(0, 400)), pick(null, 0, 2)];
  },
  ROUTE() {
    const n = int(1, 6);
    return [col(n, tick), col(n, tick), col(n, tick), pick(null, col(n, tick))];
  },
  TOPSLICE() {
    const n = int(2, 8);
    return [
      col(n, blank(0.1, pos)),
      dec(0, 0.1, 3),
      col(
        n,
        blank(0.1, () => int(1, 9)),
      ),
    ];
  },
  FORMULAGRANT() {
    const n = int(2, 8);
    return [
      col(n, () => int(100, 900)),
      col(n, () => int(10, 900)),
      col(n, () => int(10, 900)),
      dec(100, 9000, 1),
      pick(null, [[0.8, 0.2, 0.4]]),
    ];
  },
  REWARD() {
    const n = int(1, 5);
    return [
      col(
        n,
        blank(0.1, () => dec(80, 120, 0)),
      ),
      col(n, () => dec(50, 79, 0)),
      col(n, () => dec(50, 110, 0)),
      pick(
        1000,
        col(n, () => dec(100, 900, 0)),
      ),
      pick(null, 0.5),
      pick(null, "target", "average"),
    ];
  },
};
