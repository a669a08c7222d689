/**
 * The share of a debt that is left after a number of yearly repayments (minimum revenue provision), by method:
 * equal parts over the life, parts that rise with the interest rate so that every year costs the same (annuity), or a
 * fixed rate of what is left (cfr, the capital financing requirement; `life` is then that rate).
 */
export const DEBT_LEFT = { equal, annuity, cfr } as const;
export type Repayment = keyof typeof DEBT_LEFT;

function equal(repayments: number, life: number): number {
  return Math.max(life - repayments, 0) / life;
}

function annuity(repayments: number, life: number, rate: number): number {
  if (rate === 0) return equal(repayments, life);
  const growth = (years: number) => Math.expm1(years * Math.log1p(rate));
  return Math.max(growth(life) - growth(repayments), 0) / growth(life);
}

function cfr(repayments: number, rate: number): number {
  return (1 - rate) ** repayments;
}
