import "../unit/edge/excelGlobals";
import { aggregate } from "../../src/functions/targets/aggregate";
import { cascade } from "../../src/functions/targets/cascade";
import { challenge } from "../../src/functions/targets/challenge";
import { convergence } from "../../src/functions/targets/convergence";
import { corporate } from "../../src/functions/targets/corporate";
import { rag } from "../../src/functions/targets/rag";
import { rank } from "../../src/functions/targets/rank";
import { rate } from "../../src/functions/targets/rate";
import { type Calls, column, down, fractions, list, money, times, whole } from "./draw";
import { compare, Fraction, sum, ZERO } from "./fraction";
import { decimalsOf, largestRemainder } from "./largestRemainder";

/** Figures beside targets, areas and each other. */
export const ofComparisons: Calls = {
  RAG: (random) => {
    const target = money(random);
    const actual = random() < 0.5 ? target * 0.95 : target * (0.9 + random() * 0.2);
    const [now, aim] = [Fraction.read(actual), Fraction.read(target)];
    const [onTarget, inBand] = [compare(now, aim), compare(now, aim.times(Fraction.of(0.95)))];
    const isSure = onTarget !== undefined && inBand !== undefined;
    const status = isSure ? (onTarget >= 0 ? "Green" : inBand >= 0 ? "Amber" : "Red") : undefined;
    return { run: () => rag([[actual]], [[target]]), inputs: [actual, target], expected: [[0, 0, status]] };
  },
  RATE: (random) => {
    const [count, population, per] = [money(random), money(random), whole(random, 1, 100_000)];
    const rate_ = Fraction.read(count).times(Fraction.of(per)).by(Fraction.read(population));
    return {
      run: () => rate([[count]], [[population]], [[per]]),
      inputs: [count],
      expected: [[0, 0, { ratio: rate_ }]],
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
  CASCADE: (random) => {
    const baselines = list(random);
    const targets = baselines.map(() => money(random) + 1);
    // A gap of up to a fifth, in the finest decimal that anything has.
    const all = targets.reduce((total, one) => total + one, 0);
    const goal = random() < 0.5 ? Math.floor(all * 0.9) : all * (0.8 + random() * 0.2);
    // An amount has ten decimals, so a share has no finer unit.
    const decimals = Math.min(10, Math.max(...[...targets, goal].map(decimalsOf)));
    const gap = sum(fractions(targets)).minus(Fraction.read(goal));
    if (gap.sign <= 0) return undefined;
    const shares = largestRemainder(gap, fractions(baselines), decimals);
    const revised = fractions(targets).map((target, row) => target.minus(shares[row] ?? ZERO));
    if (revised.some(({ sign }) => sign < 0)) return undefined;
    return {
      run: () => cascade(column(baselines), column(targets), [[goal]]),
      inputs: [...baselines, ...targets, goal],
      expected: [...down(1, 1, shares), ...down(1, 2, revised)],
    };
  },
  CORPORATE: (random) => {
    const [aggregate, override] = [money(random), money(random)];
    // Half of the minimum standards are the override itself, which then is no tougher.
    const minimum = random() < 0.5 ? override : money(random);
    const [local, own, least] = [Fraction.read(aggregate), Fraction.read(override), Fraction.read(minimum)];
    const order = compare(least, own);
    const chosen = (order ?? 0) < 0 ? least : own;
    return {
      run: () => corporate([[aggregate]], [[override]], [["external"]], undefined, [[minimum]]),
      inputs: [aggregate, override, minimum],
      expected:
        order === undefined
          ? []
          : [
              [4, 1, { amount: chosen }],
              [5, 1, { amount: local.minus(chosen) }],
            ],
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
  CONVERGENCE: (random) => {
    const inputs = times(4, () => money(random));
    const [a = 0, b = 0, c = 0, d = 0] = inputs;
    const [one = ZERO, two = ZERO, three = ZERO, four = ZERO] = fractions(inputs);
    const [before, after] = [one.minus(two), three.minus(four)];
    if (before.sign === 0) return undefined;
    return {
      run: () => convergence([[a]], [[b]], [[c]], [[d]]),
      inputs,
      expected: [
        [1, 1, { amount: before }],
        [2, 1, { amount: after }],
        [3, 1, { ratio: before.minus(after).by(before) }],
      ],
    };
  },
  RANK: (random) => {
    const values = list(random, 9).map((figure) => (random() < 0.3 ? 20 / 3 : figure));
    const better = values.map((value) =>
      values.map((other) => compare(Fraction.read(other), Fraction.read(value))),
    );
    if (better.flat().includes(undefined)) return undefined;
    return {
      run: () => rank(column(values)),
      inputs: values,
      expected: down(
        0,
        0,
        better.map((orders) => Fraction.of(1 + orders.filter((order) => (order ?? 0) > 0).length)),
      ),
    };
  },
};
