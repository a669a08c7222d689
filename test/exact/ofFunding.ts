import "../unit/edge/excelGlobals";
import { abgAllocate } from "../../src/functions/funding/abgAllocate";
import { abgCarryForward } from "../../src/functions/funding/abgCarryForward";
import { abgInstalments } from "../../src/functions/funding/abgInstalments";
import { allocate } from "../../src/functions/funding/allocate";
import { damping } from "../../src/functions/funding/damping";
import { formulaGrant } from "../../src/functions/funding/formulaGrant";
import { reward } from "../../src/functions/funding/reward";
import { rsg } from "../../src/functions/funding/rsg";
import { topSlice } from "../../src/functions/funding/topSlice";
import { along, type Calls, column, down, fractions, list, money, soFar, times, whole } from "./draw";
import { compare, Fraction, ONE, sum, ZERO } from "./fraction";
import { largestRemainder } from "./largestRemainder";

/** Grants and their allocation. */
export const ofFunding: Calls = {
  ALLOCATE: (random) => {
    const weights = list(random, 12);
    // Equal weights are what odd units are fought over.
    if (random() < 0.3) weights.fill(weights[0] ?? 1);
    const total = money(random) * (random() < 0.2 ? -1 : 1);
    const decimals = whole(random, 0, 3);
    return {
      run: () => allocate([[total]], column(weights), [[decimals]]),
      inputs: [total, ...weights],
      expected: down(0, 0, largestRemainder(Fraction.read(total), fractions(weights), decimals)),
    };
  },
  "ABG.ALLOCATE": (random) => {
    const criteria = times(whole(random, 1, 8), () => times(3, () => money(random)));
    const totals = times(3, () => money(random));
    const decimals = whole(random, 0, 2);
    return {
      run: () => abgAllocate([totals], criteria, [[decimals]]),
      inputs: [...totals, ...criteria.flat()],
      expected: fractions(totals).flatMap((total, stream) =>
        down(
          0,
          stream,
          largestRemainder(total, fractions(criteria.map((row) => row[stream] ?? 0)), decimals),
        ),
      ),
    };
  },
  "ABG.INSTALMENTS": (random) => {
    const [total, count, decimals] = [money(random), whole(random, 2, 14), whole(random, 0, 3)];
    const method = ["spread", "last", "cumulative"][whole(random, 0, 2)] ?? "spread";
    const units = Fraction.read(total).times(Fraction.ten(decimals)).nearest;
    const n = BigInt(count);
    const paidBy = (k: number) => Fraction.whole(units * BigInt(k)).by(Fraction.whole(n)).nearest;
    const parts = Array.from({ length: count }, (_, at) => {
      if (method === "cumulative") return paidBy(at + 1) - paidBy(at);
      if (method === "last") return units / n + (at === count - 1 ? units % n : 0n);
      return units / n + (BigInt(at) < units % n ? 1n : 0n);
    });
    return {
      run: () => abgInstalments([[total]], [[count]], [[decimals]], [[method]]),
      inputs: [total],
      expected: down(
        0,
        0,
        parts.map((part) => Fraction.whole(part).times(Fraction.ten(-decimals))),
      ),
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
  RSG: (random) => {
    const [rates, police] = [money(random), money(random)];
    const formula = rates + police + money(random);
    const left = Fraction.read(formula).minus(Fraction.read(rates)).minus(Fraction.read(police));
    return {
      run: () => rsg([[formula]], [[rates]], [[police]]),
      inputs: [formula],
      expected: [[0, 0, { amount: left }]],
    };
  },
  FORMULAGRANT: (random) => {
    const population = list(random);
    const [needs, base] = [population.map(() => money(random)), population.map(() => money(random))];
    const total = money(random);
    const people = fractions(population);
    const above = (figures: readonly number[]) => {
      const heads = fractions(figures).map((one, row) => one.by(people[row] ?? ONE));
      const least = heads.reduce((low, one) => (one.minus(low).sign < 0 ? one : low));
      return fractions(figures).map((one, row) => one.minus((people[row] ?? ONE).times(least)));
    };
    const blocks = (
      [
        [above(needs), 0.73],
        [above(base), -0.266],
        [people, 0.536],
      ] as const
    ).map(([weights, share]) => {
      const all = sum(weights);
      const money_ = Fraction.read(total).times(Fraction.of(share));
      return all.sign === 0 ? undefined : weights.map((weight) => money_.times(weight).by(all));
    });
    if (blocks.includes(undefined)) return undefined;
    const rows = people.map((_, row) => blocks.map((block) => block?.[row] ?? ZERO));
    return {
      run: () => formulaGrant(column(population), column(needs), column(base), [[total]]),
      inputs: [total],
      expected: rows.flatMap((row, at) => along(at + 1, 1, [...row, sum(row)])),
    };
  },
};
