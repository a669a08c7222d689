import "../edge/excelGlobals";
import { borrowingCheck } from "../../../src/functions/budget/borrowingCheck";
import { capitalOverprogramme } from "../../../src/functions/budget/capitalOverprogramme";
import { councilTaxLimit } from "../../../src/functions/budget/councilTaxLimit";
import { gap } from "../../../src/functions/budget/gap";
import { reinstate } from "../../../src/functions/budget/reinstate";
import { reserves } from "../../../src/functions/budget/reserves";
import { abgCarryForward } from "../../../src/functions/funding/abgCarryForward";
import { damping } from "../../../src/functions/funding/damping";
import { reward } from "../../../src/functions/funding/reward";
import { topSlice } from "../../../src/functions/funding/topSlice";
import { aggregate } from "../../../src/functions/targets/aggregate";
import { challenge } from "../../../src/functions/targets/challenge";
import { change } from "../../../src/functions/targets/change";
import { progress } from "../../../src/functions/targets/progress";
import { project } from "../../../src/functions/targets/project";
import { rag } from "../../../src/functions/targets/rag";
import { trajectory } from "../../../src/functions/targets/trajectory";
import { mulberry32 } from "../../../src/model/numbers/mulberry32";
import { compare, Fraction, ONE, sum, ZERO } from "./fraction";

/** The seed of this run; every failure prints it. Any number will do. */
const SEED = Number(process.env.SEED ?? 1);
/** Calls of a function of single figures, and of one that takes lists and costs the reference ten times as much. */
const CALLS = 20_000;
const CALLS_WITH_LISTS = 4_000;

/** What a cell must be: an amount (to ten decimals), a ratio, or a text; undefined where the reference does not say. */
type Expected = { readonly amount: Fraction } | { readonly ratio: Fraction } | string | undefined;

/** A call and what its cells must be, by row and column; undefined for a call that the reference refuses. */
interface Call {
  readonly run: () => readonly (readonly unknown[])[];
  readonly inputs: readonly number[];
  readonly expected: readonly (readonly [row: number, column: number, expected: Expected])[];
}

const OF_SINGLE_FIGURES = new Set([
  "GAP",
  "CAPITAL.OVERPROGRAMME",
  "COUNCILTAX.LIMIT",
  "REWARD",
  "PROGRESS",
  "CHANGE",
  "RAG",
]);

type Random = () => number;

/** Figures as people have them: whole ones, pence, and quotients of a formula: thirds, twelfths, rates per head. */
function money(random: Random): number {
  const whole = Math.floor(random() * 10 ** (1 + Math.floor(random() * 7))) + 1;
  const kind = random();
  if (kind < 0.2) return whole;
  if (kind < 0.5) return whole / 100;
  return whole / ([3, 7, 9, 11, 12, 13, 281_799][Math.floor(random() * 7)] ?? 1);
}

const list = (random: Random, most = 6) =>
  Array.from({ length: 1 + Math.floor(random() * most) }, () => money(random));
const column = (figures: readonly number[]) => figures.map((figure) => [figure]);
const fractions = (figures: readonly number[]) => figures.map((figure) => Fraction.read(figure));
const yesNo = (order: number | undefined) => (order === undefined ? undefined : order <= 0 ? "Yes" : "No");

/** Sums so far. */
function soFar(figures: readonly Fraction[], opening = ZERO): Fraction[] {
  let total = opening;
  return figures.map((figure) => (total = total.plus(figure)));
}

const CALLS_OF: Record<string, (random: Random) => Call | undefined> = {
  GAP: (random) => {
    const inputs = [money(random), money(random), money(random), money(random)];
    const [a = ZERO, b = ZERO, c = ZERO, d = ZERO] = fractions(inputs);
    const [requirement = 0, savings = 0, prices = 0, limit = 0] = inputs;
    return {
      run: () => gap([[requirement]], [[savings]], [[prices]], [[limit]]),
      inputs,
      expected: [[0, 0, { amount: a.plus(b).plus(c).minus(d) }]],
    };
  },
  "BORROWING.CHECK": (random) => {
    const planned = list(random);
    const debts = soFar(fractions(planned));
    // Half of the plans end exactly on the limit.
    const limit = random() < 0.5 ? planned.reduce((all, one) => all + one, 0) : money(random);
    const most = Fraction.read(limit);
    return {
      run: () => borrowingCheck([[0]], column(planned), [[limit]]),
      inputs: [...planned, limit],
      expected: debts.flatMap((debt, year) => [
        [1, year + 1, { amount: debt }] as const,
        [3, year + 1, { amount: most.minus(debt) }] as const,
        [5, year + 1, yesNo(compare(debt, most))] as const,
      ]),
    };
  },
  RESERVES: (random) => {
    const gaps = list(random).map((figure) => (random() < 0.2 ? -figure : figure));
    const opening = random() < 0.5 ? gaps.reduce((all, one) => all + Math.max(one, 0), 0) : money(random);
    let balance = Fraction.read(opening);
    const closing = fractions(gaps).map((one) => {
      const drawn = balance.minus(one).sign < 0 ? balance.or(ZERO) : one;
      return (balance = balance.minus(drawn));
    });
    return {
      run: () => reserves(column(gaps), [[opening]]),
      inputs: [...gaps, opening],
      expected: closing.map((amount, year) => [3, year + 1, { amount }] as const),
    };
  },
  "ABG.CARRYFORWARD": (random) => {
    const allocation = list(random);
    const spend = allocation.map(() => money(random));
    const saved = fractions(allocation).map((grant, year) => grant.minus(Fraction.read(spend[year] ?? 0)));
    return {
      run: () => abgCarryForward(column(allocation), column(spend)),
      inputs: [...allocation, ...spend],
      expected: soFar(saved).map((amount, year) => [4, year + 1, { amount }] as const),
    };
  },
  REINSTATE: (random) => {
    const costs = list(random);
    const headroom = random() < 0.5 ? costs.reduce((all, one) => all + one, 0) : money(random) * costs.length;
    const money_ = Fraction.read(headroom);
    let back = ZERO;
    let isSure = true;
    const shares = fractions(costs).map((cost) => {
      const order = compare(back.plus(cost), money_);
      isSure &&= order !== undefined;
      if ((order ?? 1) > 0) return 0;
      back = back.plus(cost);
      return 1;
    });
    if (!isSure) return undefined;
    return {
      run: () => reinstate(column(costs), column(costs), [[headroom]], undefined, [["skip"]]),
      inputs: [...costs, headroom],
      expected: [
        ...shares.map((share, row) => [row + 1, 1, { ratio: Fraction.of(share) }] as const),
        [costs.length, 3, { amount: back }] as const,
      ],
    };
  },
  "CAPITAL.OVERPROGRAMME": (random) => {
    const funding = money(random);
    const programme = random() < 0.5 ? funding * 1.2 : money(random);
    const [planned, funded] = [Fraction.read(programme), Fraction.read(funding)];
    const over = planned.minus(funded);
    return {
      run: () => capitalOverprogramme([[programme]], [[funding]]),
      inputs: [programme, funding],
      expected: [
        [1, 1, { amount: over }],
        [2, 1, { ratio: over.by(funded) }],
        [4, 1, yesNo(compare(planned, funded.times(Fraction.of(1.2))))],
      ],
    };
  },
  "COUNCILTAX.LIMIT": (random) => {
    const previous = money(random) + 1;
    const bandD = random() < 0.5 ? previous + 12 : money(random) + 1;
    const [now, before] = [Fraction.read(bandD), Fraction.read(previous)];
    return {
      run: () => councilTaxLimit([[bandD]], [[previous]], undefined, [[12]]),
      inputs: [bandD, previous],
      expected: [
        [1, 1, { amount: now.minus(before) }],
        [2, 1, { ratio: now.minus(before).by(before) }],
      ],
    };
  },
  DAMPING: (random) => {
    const previous = list(random);
    const grants = previous.map((grant) => (random() < 0.5 ? grant * 1.025 : grant * 1.025 + money(random)));
    const floors = fractions(previous).map((grant) => grant.times(Fraction.of(1.025)));
    return {
      run: () => damping(column(grants), column(previous), [[0.025]]),
      inputs: [...grants, ...previous],
      // Nobody is below the floor: everyone keeps the grant.
      expected: fractions(grants).map(
        (grant, row) => [row, 0, { amount: grant.or(floors[row] ?? ZERO) }] as const,
      ),
    };
  },
  TOPSLICE: (random) => {
    const grants = list(random);
    const basis = grants.map(() => 1 / (1 + Math.floor(random() * 12)));
    const pool = sum(fractions(grants)).times(Fraction.of(0.02));
    const all = sum(fractions(basis));
    return {
      run: () => topSlice(column(grants), [[0.02]], column(basis)),
      inputs: grants,
      expected: fractions(basis).map(
        (share, row) => [row + 1, 2, { amount: pool.times(share).by(all) }] as const,
      ),
    };
  },
  REWARD: (random) => {
    const people = 100_000 + Math.floor(random() * 200_000);
    const [without, stretched] = [5000 + Math.floor(random() * 1000), 3000 + Math.floor(random() * 1000)];
    // Half of the targets reach exactly 60% of the stretch, as nearly as whole crimes can.
    const crimes = random() < 0.5 ? without - 0.6 * (without - stretched) : without - random() * 1500;
    const inputs = [without, stretched, crimes].map((count) => (count * 1000) / people);
    const [from = ZERO, to = ZERO, reached = ZERO] = fractions(inputs);
    const achieved = reached.minus(from).by(to.minus(from));
    const order = compare(achieved, Fraction.of(0.6));
    const earned = Fraction.of(100_000).times(achieved.minus(ONE).sign > 0 ? ONE : achieved);
    const [a = 0, b = 0, c = 0] = inputs;
    return {
      run: () => reward([[a]], [[b]], [[c]], [[100_000]]),
      inputs: [100_000],
      expected: order === undefined ? [] : [[0, 0, { amount: order < 0 ? ZERO : earned }]],
    };
  },
  PROJECT: (random) => {
    const profile = Array.from({ length: 12 }, () => 1 / (1 + Math.floor(random() * 12)));
    const elapsed = 1 + Math.floor(random() * 12);
    const toDate = money(random);
    const weights = fractions(profile);
    const yearEnd = Fraction.read(toDate)
      .times(sum(weights))
      .by(sum(weights.slice(0, elapsed)));
    return {
      run: () => project([[toDate]], [[elapsed]], undefined, [profile]),
      inputs: [toDate * 144],
      expected: [[0, 0, { amount: yearEnd }]],
    };
  },
  PROGRESS: (random) => {
    const inputs = [money(random), money(random), money(random)];
    const [from = ZERO, to = ZERO, now = ZERO] = fractions(inputs);
    if (to.minus(from).sign === 0) return undefined;
    const [a = 0, b = 0, c = 0] = inputs;
    return {
      run: () => progress([[a]], [[b]], [[c]]),
      inputs,
      expected: [[0, 0, { ratio: now.minus(from).by(to.minus(from)) }]],
    };
  },
  CHANGE: (random) => {
    const [before, after] = [money(random), money(random)];
    const [from, to] = [Fraction.read(before), Fraction.read(after)];
    return {
      run: () => change([[before]], [[after]]),
      inputs: [before, after],
      expected: [[0, 0, { ratio: to.minus(from).by(from) }]],
    };
  },
  AGGREGATE: (random) => {
    const values = list(random);
    const weights = values.map(() => 1 / (1 + Math.floor(random() * 90)));
    const all = sum(fractions(weights));
    const weighted = sum(
      fractions(values).map((value, row) => value.times(Fraction.read(weights[row] ?? 0))),
    );
    return {
      run: () => aggregate(column(values), [["percentage"]], column(weights)),
      inputs: values,
      expected: [[0, 0, { ratio: weighted.by(all) }]],
    };
  },
  CHALLENGE: (random) => {
    const history = Array.from({ length: 3 }, () => money(random));
    const [a = ZERO, b = ZERO, c = ZERO] = fractions(history);
    const [two, three, four] = [Fraction.of(2), Fraction.of(3), Fraction.of(4)];
    const trend = b.plus(c.times(four)).minus(a.times(two)).by(three);
    return {
      run: () => challenge([[1]], column(history)),
      inputs: history,
      expected: [[3, 1, { amount: trend }]],
    };
  },
  RAG: (random) => {
    const target = money(random);
    const actual = random() < 0.5 ? target * 0.95 : target * (0.9 + random() * 0.2);
    const [now, aim] = [Fraction.read(actual), Fraction.read(target)];
    const [onTarget, inBand] = [compare(now, aim), compare(now, aim.times(Fraction.of(0.95)))];
    const isSure = onTarget !== undefined && inBand !== undefined;
    const status = isSure ? (onTarget >= 0 ? "Green" : inBand >= 0 ? "Amber" : "Red") : undefined;
    return { run: () => rag([[actual]], [[target]]), inputs: [actual, target], expected: [[0, 0, status]] };
  },
  TRAJECTORY: (random) => {
    const [baseline, target] = [money(random), -money(random)];
    const years = 2 + Math.floor(random() * 8);
    const [from, to] = [Fraction.read(baseline), Fraction.read(target)];
    const level = (year: number) => from.plus(to.minus(from).times(Fraction.of(year)).by(Fraction.of(years)));
    return {
      run: () => trajectory([[baseline]], [[target]], [[years]]),
      inputs: [baseline, target],
      expected: Array.from(
        { length: years - 1 },
        (_, index) => [0, index, { amount: level(index + 1) }] as const,
      ),
    };
  },
};

/** Whether a cell is what it must be: exact to 1e-10, or to 1e-12 of the largest input where that is more. */
function isRight(actual: unknown, expected: Expected, largest: number): boolean {
  if (expected === undefined) return true;
  if (typeof expected === "string" || typeof actual !== "number") return actual === expected;
  const exact = "amount" in expected ? expected.amount : expected.ratio;
  const off = Fraction.of(actual).minus(exact).size;
  const allowed =
    "amount" in expected
      ? Fraction.of(Math.max(1.0001e-10, 1e-12 * largest))
      : Fraction.of(1e-9).times(exact.size.or(ONE));
  return off.minus(allowed).sign <= 0;
}

describe("no figure differs from arithmetic with fractions", () => {
  test.each(Object.entries(CALLS_OF))("PLAN.%s", (name, make) => {
    const random = mulberry32(SEED);
    const calls = OF_SINGLE_FIGURES.has(name) ? CALLS : CALLS_WITH_LISTS;
    let checked = 0;
    for (let call = 0; call < calls; call++) {
      const one = make(random);
      if (!one) continue;
      const result = one.run();
      const largest = Math.max(...one.inputs.map(Math.abs));
      for (const [row, column_, expected] of one.expected) {
        checked++;
        if (isRight(result[row]?.[column_], expected, largest)) continue;
        const wanted = typeof expected === "object" ? Object.values(expected).join() : expected;
        throw new Error(
          `seed ${SEED}, call ${call} of ${name}: ${JSON.stringify(one.inputs)} gives ${String(result[row]?.[column_])} in row ${row + 1}, column ${column_ + 1}; right is ${wanted}`,
        );
      }
    }
    expect(checked).toBeGreaterThan(calls / 2);
  });
});
