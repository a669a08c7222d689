import { dayOf, isDate } from "../../model/years";

/** Numbers that stand for months so long as they are steps apart: 202112, or the days that Excel makes of Apr-10. */
const monthsOf = (value: number): number | undefined => {
  if (isDate(value)) {
    const day = dayOf(value);
    return day.getUTCFullYear() * 12 + day.getUTCMonth();
  }
  const [year, month] = [Math.floor(value / 100), value % 100];
  return year >= 1900 && year < 2200 && month >= 1 && month <= 12 ? year * 12 + month - 1 : undefined;
};

/** Whether a number is one by which years are known here. */
export const isYear = (value: number) => Number.isInteger(value) && value >= 1900 && value < 2200;

/** How numbers in a row of a table can be times: counted on from each other in one step, up or down. */
export type Periods = "years" | "months" | "days" | "counted";

/**
 * Whether numbers, left to right, are times that follow each other: years, months (202112, or dates in different ones),
 * days a day or a week apart, or just counted on (week 1, 2, 3). One number alone is a year or a month where it can be.
 */
export function periodsIn(numbers: readonly number[]): Periods | undefined {
  if (numbers.length === 0 || !numbers.every((number) => Number.isInteger(number) && number > 0))
    return undefined;
  if (numbers.every(isYear)) return areSteps(numbers) ? "years" : undefined;
  const months = numbers.map(monthsOf);
  if (months.every((month) => month !== undefined) && areSteps(months)) return "months";
  if (numbers.length < 2 || !areSteps(numbers)) return undefined;
  const step = Math.abs((numbers[1] ?? 0) - (numbers[0] ?? 0));
  if (numbers.some(isDate)) return step === 1 || step === 7 ? "days" : undefined;
  return step === 1 && numbers.every((number) => number <= 60) ? "counted" : undefined;
}

/** Whether each is as far from the one before as the first two are from each other, and these are no two alike. */
function areSteps(numbers: readonly number[]): boolean {
  const step = (numbers[1] ?? 1) - (numbers[0] ?? 0);
  return step !== 0 && numbers.every((number, at) => at === 0 || number - (numbers[at - 1] ?? 0) === step);
}
