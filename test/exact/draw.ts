import { Fraction, ZERO } from "./fraction";

export type Random = () => number;

/** What a cell must be: an amount (to ten decimals), a ratio, or a text; undefined where the reference does not say. */
export type Expected = { readonly amount: Fraction } | { readonly ratio: Fraction } | string | undefined;

/** What must stand in a cell, counted from 0. */
export type CellExpected = readonly [row: number, column: number, expected: Expected];

/** A call, and what its cells must be. */
export interface Call {
  readonly run: () => readonly (readonly unknown[])[];
  readonly inputs: readonly number[];
  readonly expected: readonly CellExpected[];
}

/** Calls of functions by their names; undefined for a call that the reference does not judge. */
export type Calls = Readonly<Record<string, (random: Random) => Call | undefined>>;

/** Figures as people have them: whole ones, pence, and quotients of a formula: thirds, twelfths, rates per head. */
export function money(random: Random): number {
  const whole = Math.floor(random() * 10 ** (1 + Math.floor(random() * 7))) + 1;
  const kind = random();
  if (kind < 0.2) return whole;
  if (kind < 0.5) return whole / 100;
  return whole / ([3, 7, 9, 11, 12, 13, 281_799][Math.floor(random() * 7)] ?? 1);
}

/** A change, as a decimal or as the quotient of two figures. */
export const change = (random: Random): number =>
  random() < 0.5 ? Math.floor(random() * 200 - 100) / 1000 : (random() - 0.5) / 7;

export const whole = (random: Random, least: number, most: number): number =>
  least + Math.floor(random() * (most - least + 1));

export const times = <Item>(count: number, make: () => Item): Item[] => Array.from({ length: count }, make);
export const list = (random: Random, most = 6): number[] =>
  times(1 + Math.floor(random() * most), () => money(random));
export const column = (figures: readonly number[]): number[][] => figures.map((figure) => [figure]);
export const fractions = (figures: readonly number[]): Fraction[] =>
  figures.map((figure) => Fraction.read(figure));
export const yesNo = (order: number | undefined): Expected =>
  order === undefined ? undefined : order <= 0 ? "Yes" : "No";

/** Amounts along a row, from a column on. */
export const along = (row: number, from: number, amounts: readonly Fraction[]): CellExpected[] =>
  amounts.map((amount, at) => [row, from + at, { amount }] as const);

/** Amounts down a column, from a row on. */
export const down = (from: number, at: number, amounts: readonly Fraction[]): CellExpected[] =>
  amounts.map((amount, row) => [from + row, at, { amount }] as const);

/** Sums so far. */
export function soFar(figures: readonly Fraction[], opening = ZERO): Fraction[] {
  let total = opening;
  return figures.map((figure) => (total = total.plus(figure)));
}
