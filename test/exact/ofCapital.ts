import "../unit/edge/excelGlobals";
import { borrowingCheck } from "../../src/functions/budget/borrowingCheck";
import { borrowingCost } from "../../src/functions/budget/borrowingCost";
import { capitalFund } from "../../src/functions/budget/capitalFund";
import { capitalOverprogramme } from "../../src/functions/budget/capitalOverprogramme";
import { along, type Calls, column, fractions, list, money, soFar, times, whole, yesNo } from "./draw";
import { compare, Fraction, ZERO } from "./fraction";

/** Capital and borrowing. */
export const ofCapital: Calls = {
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
  "BORROWING.COST": (random) => {
    const [amount, life, rate] = [money(random), whole(random, 1, 12), 1 / whole(random, 1, 40)];
    const [debt, interest] = [Fraction.read(amount), Fraction.read(rate)];
    const part = debt.by(Fraction.of(life));
    const opening = (year: number) => debt.minus(part.times(Fraction.of(Math.min(year - 1, life))));
    const first = debt.times(interest).by(Fraction.of(2));
    const later = Array.from({ length: life }, (_, at) => {
      const owed = opening(at + 1);
      const paid = owed.times(interest);
      return [owed, part, paid, part.plus(paid), owed.minus(part)];
    });
    return {
      run: () => borrowingCost([[amount]], [[life]], [[rate]]),
      inputs: [amount],
      expected: [[ZERO, ZERO, first, first, debt], ...later].flatMap((figures, row) =>
        along(row + 1, 1, figures),
      ),
    };
  },
  "CAPITAL.FUND": (random) => {
    const spend = times(3, () => money(random));
    const amounts = times(whole(random, 1, 5), () => spend.map(() => money(random)));
    const left = fractions(spend);
    const used = amounts.map((row) =>
      fractions(row).map((available, year) => {
        const need = left[year] ?? ZERO;
        const share = need.minus(available).sign > 0 ? available : need;
        left[year] = need.minus(share);
        return share;
      }),
    );
    const sources = amounts.map((_, at) => [`Source ${at + 1}`]);
    return {
      run: () => capitalFund([spend], sources, amounts),
      inputs: [...spend, ...amounts.flat()],
      expected: [...used, left].flatMap((row, at) => along(at + 1, 1, row)),
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
};
