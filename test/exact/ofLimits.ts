import "../unit/edge/excelGlobals";
import { councilTax } from "../../src/functions/budget/councilTax";
import { councilTaxLimit } from "../../src/functions/budget/councilTaxLimit";
import { fundingLimit } from "../../src/functions/budget/fundingLimit";
import { grantCashLimit } from "../../src/functions/budget/grantCashLimit";
import { liability } from "../../src/functions/budget/liability";
import { payAward } from "../../src/functions/budget/payAward";
import { along, type Calls, change, column, down, fractions, list, money, times, whole } from "./draw";
import { Fraction, ONE, product, ZERO } from "./fraction";

/** What may be spent and raised, and what is still to be paid. */
export const ofLimits: Calls = {
  "FUNDING.LIMIT": (random) => {
    const years = whole(random, 1, 5);
    const [grant, precept] = [money(random), money(random)];
    const [grants, bases, bandDs] = [change, change, change].map((draw) => times(years, () => draw(random)));
    const other = times(years, () => money(random));
    const grown = (figures: readonly number[] | undefined, year: number) =>
      product(
        fractions(figures ?? [])
          .slice(0, year + 1)
          .map((one) => ONE.plus(one)),
      );
    const limits = fractions(other).map((added, year) => {
      const taxed = Fraction.read(precept).times(grown(bases, year)).times(grown(bandDs, year));
      return Fraction.read(grant).times(grown(grants, year)).plus(taxed).plus(added);
    });
    return {
      run: () => fundingLimit([[grant]], [[precept]], [grants ?? []], [bases ?? []], [bandDs ?? []], [other]),
      inputs: [grant, precept, ...other],
      expected: along(0, 0, limits),
    };
  },
  "GRANT.CASHLIMIT": (random) => {
    const changes = times(whole(random, 1, 5), () => change(random));
    const [grant, cost] = [money(random), money(random)];
    const [cash, base] = [Fraction.read(grant), Fraction.read(cost)];
    const indices = [ONE, ...fractions(changes)].map((_, year) =>
      product(
        fractions(changes)
          .slice(0, year)
          .map((one) => ONE.plus(one)),
      ),
    );
    return {
      run: () => grantCashLimit([[grant]], [changes], [[cost]]),
      inputs: [grant, cost],
      expected: [
        ...along(
          1,
          1,
          indices.map((index) => base.times(index)),
        ),
        ...along(
          2,
          1,
          indices.map(() => cash),
        ),
        ...along(
          3,
          1,
          indices.map((index) => base.times(index).minus(cash)),
        ),
        ...along(
          4,
          1,
          indices.map((index) => cash.by(index)),
        ),
        ...indices.map((index, year) => [5, year + 1, { ratio: ONE.minus(ONE.by(index)) }] as const),
      ],
    };
  },
  "PAY.AWARD": (random) => {
    const awards = times(whole(random, 1, 5), () => change(random));
    const [bill, month] = [money(random), whole(random, 1, 12)];
    const [paid, gone] = [Fraction.read(bill), Fraction.of((month + 8) % 12).by(Fraction.of(12))];
    const all = fractions(awards);
    const index = (year: number) => product(all.slice(0, Math.max(year, 0)).map((one) => ONE.plus(one)));
    const left = ONE.minus(gone);
    const years = all.map((award, at) => {
      const part = paid.times(index(at)).times(award).times(left);
      const last =
        at === 0
          ? ZERO
          : paid
              .times(index(at - 1))
              .times(all[at - 1] ?? ZERO)
              .times(gone);
      const total = paid.times(gone.times(index(at)).plus(left.times(index(at + 1))));
      return [part, last, part.plus(last), total] as const;
    });
    return {
      run: () => payAward([[bill]], [awards], [[month]]),
      inputs: [bill],
      expected: years.flatMap((figures, year) => down(1, year + 1, figures)),
    };
  },
  COUNCILTAX: (random) => {
    // Pounds, of an authority whose Band D is worth having.
    const [requirement, grant] = [1e6 + money(random), money(random) / 1000];
    const base = 1000 + money(random) / 100;
    const precept = Fraction.read(requirement).minus(Fraction.read(grant));
    const pence = (amount: Fraction) =>
      Fraction.whole(amount.times(Fraction.of(100)).nearest).by(Fraction.of(100));
    const bandD = pence(precept.by(Fraction.read(base)));
    const bands = [6, 7, 8, 9, 11, 13, 15, 18].map((ninths) =>
      pence(bandD.times(Fraction.of(ninths)).by(Fraction.of(9))),
    );
    return {
      run: () => councilTax([[requirement]], [[grant]], [[base]]),
      inputs: [requirement, grant],
      expected: down(1, 1, [precept, ...bands]),
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
  LIABILITY: (random) => {
    const costs = list(random);
    // Never a month that could be a year: 2010-11 is refused.
    const ends = costs.map(() => {
      const [year, month] = [whole(random, 2009, 2013), whole(random, 1, 12)];
      return [year, month === (year + 1) % 100 ? 1 : month] as const;
    });
    const written = ends.map(([year, month]) => [`${year}-${String(month).padStart(2, "0")}`]);
    const years = [2010, 2011, 2012];
    // A year runs from April; months of it after the last one funded.
    const unfunded = ([year, month]: readonly [number, number], from: number) =>
      Math.min(12, Math.max(0, 12 - (year * 12 + month - (from * 12 + 3))));
    return {
      run: () => liability(column(costs), written, [years]),
      inputs: costs,
      expected: ends.flatMap((end, at) =>
        along(
          at,
          0,
          years.map((year) =>
            Fraction.read(costs[at] ?? 0)
              .times(Fraction.of(unfunded(end, year)))
              .by(Fraction.of(12)),
          ),
        ),
      ),
    };
  },
};
