import "../unit/edge/excelGlobals";
import { change } from "../../src/functions/targets/change";
import { distance } from "../../src/functions/targets/distance";
import { milestones } from "../../src/functions/targets/milestones";
import { progress } from "../../src/functions/targets/progress";
import { project } from "../../src/functions/targets/project";
import { runRate } from "../../src/functions/targets/runRate";
import { trajectory } from "../../src/functions/targets/trajectory";
import { along, type Calls, fractions, money, soFar, times, whole } from "./draw";
import { Fraction, sum, ZERO } from "./fraction";
import { decimalsOf, largestRemainder } from "./largestRemainder";

/** Targets over the years and over the months of one. */
export const ofTrajectories: Calls = {
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
  MILESTONES: (random) => {
    const target = random() < 0.5 ? whole(random, 0, 5000) : whole(random, 0, 50_000) / 10;
    const years = times(whole(random, 1, 3), () => times(12, () => money(random)));
    const shares = years.map((year) => {
      const all = sum(fractions(year));
      return fractions(year).map((weight) => weight.by(all));
    });
    const weights = Array.from({ length: 12 }, (_, at) => sum(shares.map((year) => year[at] ?? ZERO)));
    const parts = largestRemainder(Fraction.read(target), weights, decimalsOf(target));
    return {
      run: () => milestones([[target]], years),
      inputs: [target],
      expected: along(0, 0, soFar(parts)),
    };
  },
  DISTANCE: (random) => {
    const [actual, target] = [money(random), money(random)];
    const ahead = Fraction.read(target).minus(Fraction.read(actual));
    const isShare = random() < 0.5;
    return {
      run: () => distance([[actual]], [[target]], [["lower"]], [[isShare ? "share" : "amount"]]),
      inputs: [actual, target],
      expected: [[0, 0, isShare ? { ratio: ahead.by(Fraction.read(target)) } : { amount: ahead }]],
    };
  },
  RUNRATE: (random) => {
    const [target, toDate, elapsed] = [money(random), money(random), whole(random, 0, 11)];
    const left = Fraction.read(target).minus(Fraction.read(toDate));
    return {
      run: () => runRate([[target]], [[toDate]], [[elapsed]]),
      inputs: [target, toDate],
      expected: [[0, 0, { amount: left.by(Fraction.of(12 - elapsed)) }]],
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
};
