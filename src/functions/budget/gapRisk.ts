import { GAP_RISK_ROWS, gapRisk as simulatedGap, PERCENTILES, type Driver } from "../../model/budget/gapRisk";
import { counted } from "../../model/counted";
import { asRead } from "../../model/numbers/decimal";
import { together } from "../../model/numbers/together";
import type { Triangle } from "../../model/numbers/triangular";
import { invalid } from "../../model/refusal";
import { answer } from "../edge/answer";
import type { Given } from "../edge/given";
import { itemsByYear } from "../edge/itemsByYear";
import { itemsOf } from "../edge/itemsOf";
import { amount, share as shareOf, text, unlessBlank, whole } from "../edge/readers";
import { yearTable, type LabelledRow } from "../edge/table";

type Name = "gap" | "drivers" | "trials" | "seed" | "names" | "share";

/** More draws than this would freeze the workbook. */
const MOST_DRAWS = 100_000_000;
const MOST_YEARS = 50;

/**
 * How the gap may turn out when several drivers are uncertain: a simulation with triangular spreads that gives the same result every time.
 * @customfunction GAP.RISK GAP.RISK
 * @words monte carlo, simulation, range, likelihood, p90, uncertainty
 * @param gap The central gap, money; or the gap of each year, one row or one column
 * @param drivers What may change the gap, one row each in three columns: minimum, most likely and maximum change, money; blank rows are left out
 * @param [trials] Number of trials, 100 to 100,000; usually 10,000
 * @param [seed] Start of the random numbers, a whole number from 1 to 4,294,967,295; usually 1
 * @param [names] Names of the drivers, for what each is expected to change; usually none
 * @param [share] How much of each driver falls in each year, 0 to 1, drivers down and years across; usually all of it
 * @returns A table of Measure and Value: mean, standard deviation and percentiles of the gap in its unit, the share of trials that leave a gap, and with names what each driver is expected to change; for several gaps with years across. The drivers are taken as independent of each other, and one draw serves all years.
 * @throws #VALUE! Drivers without three columns or out of order, no driver, trials or seed outside their range, names or shares that do not match the drivers.
 * @example =PLAN.GAP.RISK(10,{5,5,5},100) → {"Measure","Value";"Mean",15;"Standard deviation",0;"P10",15;"P25",15;"P50",15;"P75",15;"P90",15;"Chance of a gap",1}
 * @see Standard practice
 */
export function gapRisk(
  gap: any[][],
  drivers: any[][],
  trials?: any[][],
  seed?: any[][],
  names?: any[][],
  share?: any[][],
): any[][] {
  return answer({ gap, drivers, trials, seed, names, share }, (given: Given<Name>) => {
    const gaps = given.list("gap", amount());
    if (gaps.length > MOST_YEARS)
      throw invalid("gap", `has ${gaps.length} years. Give at most ${MOST_YEARS}.`);
    const { rows, listed } = driversOf(given, gaps.length);
    const count = given.value("trials", whole({ atLeast: 100, atMost: 100_000 }), 10_000);
    const start = given.value("seed", whole({ atLeast: 1, atMost: 4_294_967_295 }), 1);
    if (count * listed.length * gaps.length > MOST_DRAWS) {
      throw invalid(
        "trials",
        `found ${count} for ${counted(listed.length, "driver")}, too many to try. Use fewer of either.`,
      );
    }
    const { years, expected } = simulatedGap(gaps, listed, count, start, Object.values(PERCENTILES));
    const outcomes = years.map(({ mean, standardDeviation, percentiles, chanceOfGap }) => [
      mean,
      standardDeviation,
      ...percentiles,
      chanceOfGap,
    ]);
    const lines: LabelledRow[] = [
      ...GAP_RISK_ROWS.map((label, row): LabelledRow => [label, outcomes.map((year) => year[row])]),
      ...(given.isOmitted("names") ? [] : together([namesOf(given, rows), expected], expectedRow)),
    ];
    if (!given.isSingle("gap")) return yearTable(gaps.length, lines);
    return [["Measure", "Value"], ...lines.map(([label, values]) => [label, ...values])];
  });
}

/** The drivers with their rows, counted from 0, without the blank ones. */
function driversOf(given: Given<Name>, years: number): { rows: number[]; listed: Driver[] } {
  const block = given.block("drivers", unlessBlank(amount()));
  if (block[0]?.length !== 3) {
    const found = `has ${counted(given.size("drivers").columns, "column")}`;
    throw invalid("drivers", `${found}. Give three: minimum, most likely and maximum change.`);
  }
  const all = Array.from({ length: years }, () => 1);
  const shares = given.isOmitted("share")
    ? block.map(() => all)
    : itemsByYear(given, "share", shareOf({ blank: 0 }), { items: block.length, years });
  const rows = [...block.keys()].filter((row) => block[row]?.some((cell) => cell !== undefined));
  if (rows.length === 0) throw invalid("drivers", "has no driver. Give at least one row.");
  const listed = together([rows, itemsOf(block, rows), itemsOf(shares, rows)], (row, cells, own) => ({
    ...triangleOf(cells, row),
    shares: own,
  }));
  return { rows, listed };
}

function triangleOf(cells: readonly (number | undefined)[], row: number): Triangle {
  const [minimum = 0, mostLikely = 0, maximum = 0] = cells.map((cell) => asRead(cell ?? 0));
  if (minimum <= mostLikely && mostLikely <= maximum) return { minimum, mostLikely, maximum };
  const found = `row ${row + 1} has ${minimum}, ${mostLikely}, ${maximum}`;
  throw invalid("drivers", `${found}. Enter minimum, most likely and maximum in rising order.`);
}

function namesOf(given: Given<Name>, rows: readonly number[]): string[] {
  const names = given.list("names", text({ blank: "" }));
  const count = given.size("drivers").rows;
  if (names.length === count) return rows.map((row) => names[row] || `Driver ${row + 1}`);
  throw invalid(
    "names",
    `has ${counted(names.length, "name")} for ${counted(count, "driver")}. Give one for each.`,
  );
}

function expectedRow(name: string, inYears: readonly number[]): LabelledRow {
  return [`Expected: ${name}`, inYears];
}
