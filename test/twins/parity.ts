import { CellError } from "../../scripts/builtFunctions";
import { definitionsFor, twinOf } from "../../src/twins/definitions";
import { asRange, excel } from "../functions/excel";
import { GOLDEN_CASES } from "../golden/goldenCases";
import { sow, times, type RandomCalls } from "./draw";
import { ELSEWHERE } from "./elsewhere";
import { answersOf, difference, type Argument, type Value } from "./twinWorkbook";

/** A call and what it is to give. */
export interface Case {
  readonly id: string;
  readonly args: readonly Argument[];
  readonly expected: readonly (readonly Value[])[];
}

const call = excel();

/** What the built function gives: values in rows, an error as its code. */
export function built(id: string, args: readonly Argument[]): Value[][] {
  const result = call(id, args.map(asRange));
  const rows: unknown[][] = Array.isArray(result) ? result : [[result]];
  return rows.map((cells) =>
    cells.map((value) => (value instanceof CellError ? value.code : ((value ?? "") as Value))),
  );
}

/** So many random calls of a function, from a seed. */
export function randomCases(id: string, calls: RandomCalls, count: number, seed: number): Case[] {
  const draw = calls[id];
  if (!draw) throw new Error(`${id} has no random calls`);
  sow(seed);
  return times(count, (at) => {
    const args = draw();
    return {
      id: `${id}, call ${at} of seed ${seed}: ${JSON.stringify(args)}`,
      args,
      expected: built(id, args),
    };
  });
}

/** The golden cases of a function: what the contract says, not what the code does. */
export function goldenCases(id: string): Case[] {
  return GOLDEN_CASES.filter(({ fn }) => fn === `PLAN.${id}`).map((one) => ({
    id: one.id,
    args: one.args as readonly Argument[],
    expected: rowsOf(one.expected),
  }));
}

function rowsOf(expected: unknown): Value[][] {
  const rows = (Array.isArray(expected) ? expected : [[expected]]) as unknown[][];
  return rows.map((cells) =>
    cells.map((value) =>
      value !== null && typeof value === "object"
        ? (value as { error: string }).error
        : ((value ?? "") as Value),
    ),
  );
}

/** The cases in which the twin of a function does not give what is expected, each with where they differ. */
export async function disagreements(
  id: string,
  cases: readonly Case[],
  definitions = definitionsFor([id]),
): Promise<string[]> {
  const twin = twinOf(id);
  if (!twin) throw new Error(`${id} has no twin`);
  const calls = cases.map(({ args, expected }) => ({
    args,
    rows: expected.length,
    columns: expected[0]?.length ?? 1,
  }));
  const answers = await answersOf(twin, definitions, calls);
  return cases.flatMap(({ id: name, expected }, at) => {
    const where = difference(answers[at] ?? [], expected);
    return where === undefined ? [] : [`${name}: ${where}`];
  });
}

/** How many random calls of a function are compared. */
const CALLS = 200;

/** Cases that nobody can wait for here. */
const TOO_LONG = ["PLAN.GAP.RISK#3", "PLAN.GAP.RISK#4", "PLAN.GAP.RISK#N12"];

/**
 * Tests of every twin of a family: the golden cases, of which those listed elsewhere have to differ still, and random calls
 * against the built functions.
 */
export function describeParity(family: RandomCalls, seed: number): void {
  for (const id of Object.keys(family)) {
    test(`${id} agrees with the contract's cases, and on ${CALLS} random calls of seed ${seed} with the function`, async () => {
      const cases = [
        ...goldenCases(id).filter((one) => !TOO_LONG.includes(one.id)),
        ...randomCases(id, family, CALLS, seed),
      ];
      const isListed = (one: Case) => one.id in ELSEWHERE;
      expect(
        await disagreements(
          id,
          cases.filter((one) => !isListed(one)),
        ),
      ).toEqual([]);
      // By themselves: lists that do not fit can leave the engine without any figure on their sheet.
      const listed = cases.filter(isListed);
      if (listed.length > 0) expect(await disagreements(id, listed)).toHaveLength(listed.length);
    });
  }
}
