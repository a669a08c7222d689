import "../unit/edge/excelGlobals";
import { gap } from "../../src/functions/budget/gap";
import { gapBridge } from "../../src/functions/budget/gapBridge";
import { gapResidual } from "../../src/functions/budget/gapResidual";
import { gapTable } from "../../src/functions/budget/gapTable";
import { proposalProfile } from "../../src/functions/budget/proposalProfile";
import { reinstate } from "../../src/functions/budget/reinstate";
import { reserves } from "../../src/functions/budget/reserves";
import { sensitivity } from "../../src/functions/budget/sensitivity";
import { along, type Calls, column, down, fractions, list, money, times, whole } from "./draw";
import { compare, Fraction, sum, ZERO } from "./fraction";

/** Gaps, and what closes them. */
export const ofGaps: Calls = {
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
  "GAP.TABLE": (random) => {
    const years = whole(random, 1, 5);
    const rows = times(5, () => times(years, () => money(random)));
    const [requirement = [], savings = [], prices = [], first = [], second = []] = rows;
    const before = times(years, () => 0).map((_, year) =>
      sum([requirement, savings, prices].map((row) => Fraction.read(row[year] ?? 0))),
    );
    const less = (limits: readonly number[]) =>
      fractions(limits).map((limit, year) => (before[year] ?? ZERO).minus(limit));
    const labels = [times(years, () => 0).map((_, year) => `Plan year ${year + 1}`)];
    const headroom = fractions(second).map((limit, year) => limit.minus(Fraction.read(first[year] ?? 0)));
    return {
      run: () => gapTable(labels, [requirement], [savings], [prices], [first, second]),
      inputs: rows.flat(),
      expected: [
        ...along(4, 1, before),
        ...along(6, 1, less(first)),
        ...along(8, 1, less(second)),
        ...along(9, 1, headroom),
      ],
    };
  },
  "GAP.BRIDGE": (random) => {
    const years = whole(random, 2, 5);
    const rows = times(4, () => times(years, () => money(random)));
    const labels = [times(years, () => 0).map((_, year) => `Plan year ${year + 1}`)];
    const [requirement = [], savings = [], prices = [], limit = []] = rows;
    const parts = [requirement, savings, prices, limit.map((figure) => -figure)].map(fractions);
    const gapOf = (year: number) => sum(parts.map((part) => part[year] ?? ZERO));
    const later = Array.from({ length: years - 1 }, (_, at) => at + 1);
    const steps = later.flatMap((year) => [
      ...parts.map((part) => (part[year] ?? ZERO).minus(part[year - 1] ?? ZERO)),
      gapOf(year),
    ]);
    return {
      run: () => gapBridge(labels, [requirement], [savings], [prices], [limit]),
      inputs: rows.flat(),
      expected: down(1, 1, [gapOf(0), ...steps]),
    };
  },
  "GAP.RESIDUAL": (random) => {
    const gaps = times(whole(random, 2, 4), () => money(random));
    const savings = times(whole(random, 1, 5), () => gaps.map(() => money(random)));
    const shares = savings.map(() => 1 / whole(random, 1, 12));
    const left = gaps.map((figure, year) =>
      Fraction.read(figure).minus(
        sum(savings.map((row, at) => Fraction.read(row[year] ?? 0).times(Fraction.read(shares[at] ?? 0)))),
      ),
    );
    return {
      run: () => gapResidual([gaps], savings, column(shares)),
      inputs: [...gaps, ...savings.flat()],
      expected: along(0, 0, left),
    };
  },
  SENSITIVITY: (random) => {
    const amounts = times(whole(random, 1, 5), () => times(3, () => money(random)));
    const signs = amounts.map(() => (random() < 0.5 ? 1 : -1));
    const step = 1 / whole(random, 1, 120);
    const moved = amounts.map((row, at) =>
      fractions(row).map((amount) => amount.times(Fraction.read(step)).times(Fraction.of(signs[at] ?? 1))),
    );
    const together = [0, 1, 2].map((year) => sum(moved.map((row) => (row[year] ?? ZERO).size)));
    const names = amounts.map((_, at) => [`Driver ${at + 1}`]);
    return {
      run: () => sensitivity(names, amounts, [[step]], column(signs)),
      inputs: amounts.flat(),
      expected: [...moved, together].flatMap((row, at) => along(at + 1, 1, row)),
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
  "PROPOSAL.PROFILE": (random) => {
    const effects = list(random);
    const starts = effects.map(() => whole(random, 2009, 2014));
    const months = effects.map(() => whole(random, 1, 12));
    const setup = effects.map(() => money(random));
    const years = [2010, 2011, 2012, 2013];
    const level = (at: number, year: number) => {
      const [full, start] = [Fraction.read(effects[at] ?? 0), starts[at] ?? 0];
      if (year !== start) return year < start ? ZERO : full;
      const gone = ((months[at] ?? 4) + 8) % 12;
      const part = full.times(Fraction.of(12 - gone)).by(Fraction.of(12));
      return part.minus(Fraction.read(setup[at] ?? 0));
    };
    return {
      run: () =>
        proposalProfile(column(effects), column(starts), [years], column(months), undefined, column(setup)),
      inputs: [...effects, ...setup],
      expected: effects.flatMap((_, at) =>
        along(
          at,
          0,
          years.map((year) => level(at, year)),
        ),
      ),
    };
  },
};
