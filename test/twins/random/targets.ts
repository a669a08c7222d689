import { blank, chance, col, dec, int, list, mat, pick, row, times } from "../draw";
import type { RandomCalls } from "../draw";

const figure = () => dec(80, 120, 1);

/** Random calls of the functions for targets, almost all of them valid. */
export const targets: RandomCalls = {
  TRAJECTORY() {
    const f = () => dec(1, 200, 1);
    const n = int(2, 6);
    const shape = pick("linear", "percentage", "front", "back", "s-curve", "step", null);
    const many = chance(0.4);
    const years = shape === "step" ? int(3, 8) : int(1, 8);
    const parameter =
      shape === "step"
        ? pick(null, int(1, 3))
        : shape === "front" || shape === "back"
          ? pick(null, dec(0.5, 3, 1))
          : null;
    return [
      many
        ? col(
            n,
            blank(0.15, () => pick("n/a", f(), f(), f())),
          )
        : f(),
      many ? col(n, blank(0.1, f)) : f(),
      shape === "step" ? years : pick(null, years),
      shape,
      parameter,
      pick(null, f() / 10),
      null,
      pick(null, 0, 1),
    ];
  },
  RAG() {
    const n = int(1, 8);
    const cell = () => pick(null, "n/a", figure(), figure(), figure());
    const rule = pick(null, "percent", "points", "direction");
    return [
      col(n, cell),
      pick(100, col(n, cell)),
      pick(
        null,
        "lower",
        "higher",
        "neutral",
        col(n, () => pick("higher", "lower", "neutral")),
      ),
      pick(null, 0.1),
      rule,
      rule === "direction" ? col(n, cell) : null,
    ];
  },
  DISTANCE() {
    const n = int(1, 6);
    const cell = () => pick("n/a", dec(0, 120, 1), figure());
    return [col(n, cell), pick(100, col(n, cell)), pick(null, "lower", "neutral"), pick(null, "share")];
  },
  PROGRESS() {
    const n = int(1, 6);
    const cell = () => pick(null, dec(0, 120, 1), figure());
    return [col(n, cell), col(n, cell), col(n, cell)];
  },
  RUNRATE() {
    const n = int(1, 6);
    return [
      col(
        n,
        blank(0.1, () => int(500, 2000)),
      ),
      col(
        n,
        blank(0.1, () => int(0, 2000)),
      ),
      pick(
        int(0, 12),
        col(n, () => int(0, 12)),
      ),
      pick(null, 12),
    ];
  },
  RATE() {
    const n = int(1, 6);
    return [
      col(
        n,
        blank(0.1, () => int(0, 2000)),
      ),
      col(
        n,
        blank(0.1, () => int(0, 300_000)),
      ),
      pick(null, 100_000),
    ];
  },
  CHANGE() {
    const n = int(1, 6);
    return [
      col(
        n,
        blank(0.1, () => dec(-5, 60, 1)),
      ),
      col(
        n,
        blank(0.1, () => dec(0, 60, 1)),
      ),
      pick(null, "points"),
    ];
  },
  AGGREGATE() {
    const n = int(2, 33);
    const kind = pick("count", "rate", "percentage", "reduction");
    return [
      col(
        n,
        blank(0.1, () => dec(0, 100, 1)),
      ),
      kind,
      kind === "count"
        ? pick(
            null,
            col(n, () => int(0, 500)),
          )
        : col(
            n,
            blank(0.1, () => int(0, 500)),
          ),
      null,
    ];
  },
  CORPORATE: () => [
    dec(1000, 3000, 0),
    pick(null, dec(1000, 3000, 0)),
    pick("performance", "strategy", "external"),
    pick(null, "higher"),
    pick(null, dec(1000, 3000, 0)),
  ],
  CASCADE() {
    const baselines = times(int(2, 10), () => int(100, 2000));
    const agreed = baselines.map((from) => Math.round(from * dec(0.85, 1, 2)));
    const all = agreed.reduce((sum, one) => sum + one, 0);
    const method = pick("proportional", "headroom", "stretch", null);
    const goal = Math.round(all * dec(0.9, 1.01, 3));
    // What a formula gives is often a little beside the whole number that a cell shows; of larger ones the engine's ROUND
    // makes more of that, which Excel's does not.
    const beside = goal < 4_096 ? pick(1, 1 + Number.EPSILON) : 1;
    return [
      baselines.map((one) => [one]),
      agreed.map((one) => [one]),
      goal * beside,
      method,
      null,
      method === "headroom" ? agreed.map((one) => [Math.round(one * 0.8)]) : null,
    ];
  },
  COVERAGE() {
    const [n, m] = [int(1, 6), int(1, 5)];
    return [
      mat(n, m, () => pick(1, 0, "x", null, "no", "n/a", "yes", 2)),
      pick(
        null,
        col(n, () => pick("Barnet", "Bexley", "Brent", "")),
      ),
      pick(
        null,
        row(m, () => pick("Burglary", "Robbery", "")),
      ),
    ];
  },
  "SURVEY.CHANGE": () => [dec(0, 1, 3), int(50, 2000), dec(0, 1, 3), int(50, 2000), pick(null, 1.2)],
  "SURVEY.INTERVAL"() {
    const n = int(1, 5);
    return [
      col(n, () => dec(0, 1, 3)),
      pick(
        col(n, () => int(20, 2000)),
        500,
      ),
      pick(null, 0.9, 0.99),
      pick(null, 1.3),
      pick(null, "wilson"),
    ];
  },
  PROJECT() {
    const n = int(1, 4);
    if (chance(0.5)) {
      const toDate = () => pick("n/a", int(0, 900), int(0, 900));
      return [
        col(n, toDate),
        pick(
          int(0, 12),
          col(n, () => int(0, 12)),
        ),
        null,
        null,
      ];
    }
    const k = int(2, 6);
    return [col(n, () => int(0, 900)), col(n, () => int(0, k)), pick(null, k), list(k, () => int(0, 90))];
  },
  CHALLENGE() {
    const figure = () => dec(50, 150, 1);
    const peers = list(int(1, 9), blank(0.2, figure));
    if (chance(0.5))
      return [
        figure(),
        list(int(3, 9), figure),
        pick(null, "higher"),
        pick(null, peers),
        pick(null, "table"),
      ];
    const areas = int(1, 5);
    const some = blank(0.05, () => pick(figure(), figure(), figure(), figure(), "n/a"));
    const idle = int(0, areas);
    const years = int(3, 6);
    return [
      list(areas, some),
      times(areas, (area) => times(years, () => (area === idle ? null : figure()))),
      pick(null, "higher"),
      pick(null, peers, mat(areas, int(2, 4), blank(0.2, figure))),
      "row",
    ];
  },
  CONVERGENCE: () => [
    ...times(4, () => dec(40, 90, 1)),
    ...pick([null, null], [dec(0.1, 4, 1), dec(0.1, 4, 1)]),
  ],
  MILESTONES() {
    const n = int(2, 12);
    return [
      pick(int(-50, 5000), dec(1, 900, 1)),
      pick(
        row(n, () => int(0, 90)),
        col(n, () => int(1, 90)),
        mat(int(2, 4), n, () => int(1, 90)),
      ),
      pick(null, "period"),
    ];
  },
  SPC() {
    let level = 50;
    const gaps = chance(0.4);
    const step = () => {
      level = Number((level + dec(-8, 9, 1)).toFixed(1));
      return gaps && chance(0.1) ? "n/a" : level;
    };
    const points = chance(0.05) ? int(40, 70) : int(2, 24);
    return [
      col(points, step),
      pick(null, dec(30, 70, 1)),
      pick(null, "lower", "neutral"),
      pick(null, true),
      pick(null, null, 2, 3, 6),
      pick(
        null,
        null,
        points < 5 ? null : int(3, points - 1),
        points < 12 ? null : row(2, () => int(2, points)),
      ),
    ];
  },
  DIRECTION() {
    const n = int(1, 6);
    if (chance(0.4)) {
      const share = () => dec(0, 1, 2);
      const asked = () => int(50, 900);
      return [
        col(n, share),
        col(n, share),
        pick(null, "lower", "neutral"),
        null,
        col(n, asked),
        pick(300, col(n, asked)),
      ];
    }
    const cell = () => pick("n/a", dec(40, 60, 1), dec(40, 60, 1), null);
    return [
      col(n, cell),
      pick(50, col(n, cell)),
      pick(
        null,
        "lower",
        "neutral",
        col(n, () => pick("higher", "lower")),
      ),
      pick(
        null,
        0.05,
        col(n, () => dec(0, 0.1, 2)),
      ),
    ];
  },
  STAGE: () => [
    mat(int(1, 5), int(2, 6), () => pick("Red", "Red", "Green", "Amber", "No data", null, "n/a", "red")),
    pick(null, 1, 2),
    pick(null, 2, 3),
    pick(null, 3, 4),
  ],
  RANK() {
    const n = int(2, 9);
    const way = chance(0.5) ? row : col;
    return [
      way(n, () => pick("n/a", int(0, 20), dec(0, 20, 1))),
      pick(
        null,
        way(n, () => pick("A", "B", "a ", "C")),
      ),
      pick(null, "lower"),
      pick(null, "quartile", "of"),
    ];
  },
};
