import { readdirSync } from "node:fs";
import path from "node:path";
import { everyPart } from "../../../src/explain/everyPart";
import { agree, isError, type Area, type CellValue } from "../../../src/explain/figure";
import { stated } from "../../../src/explain/stated";
import type { Statement } from "../../../src/explain/statement";
import { FAMILIES } from "../../../src/explain/families";
import surface from "../../functions/surface.json";
import { GOLDEN_CASES, type GoldenCase } from "../../golden/goldenCases";
import { answerOf, DECLARED } from "./declarations";

const FOLDERS = ["budget", "catalogue", "funding", "targets"];
const explain = path.resolve(__dirname, "../../../src/explain");
const statements = new Map<string, Statement>();

beforeAll(async () => {
  await everyPart();
  for (const { fetch } of FAMILIES)
    for (const statement of (await fetch()).STATEMENTS) statements.set(statement.id, statement);
});

/** Functions none of whose figures arithmetic in a sentence makes: a simulation, findings in words, look-ups. */
const GIVEN = ["GAP.RISK", "LAA.CHECK", "INDICATOR", "INDICATORS", "LIST"];

/** Whether a figure may be taken as the function gives it: also the best of many sets, and the words for signals. */
const mayBeGiven = ({ id }: Statement, { args }: GoldenCase, heading: CellValue | undefined): boolean =>
  GIVEN.includes(id) ||
  (id === "REINSTATE" && args[4] === "best-fit" && heading === "Reinstated") ||
  (id === "SPC" && heading === "Signal");

/** A range of the case as figures of cells that stand somewhere; a blank cell is "". */
const areaOf = (name: string, argument: unknown): Area =>
  (Array.isArray(argument) ? (argument as unknown[][]) : [[argument]]).map((row, down) =>
    row.map((value, right) => ({
      value: (value ?? "") as CellValue,
      cells: [{ sheet: name, row: down, column: right }],
    })),
  );

/** Whether a figure of a result is shown as the statement makes it; what is wrong with it, else. */
function faults(statement: Statement, one: GoldenCase, block: CellValue[][]): string[] {
  const given = statement.parameters.flatMap((name, place) => {
    const argument = one.args[place];
    return argument === null || argument === undefined ? [] : [[name, areaOf(name, argument)] as const];
  });
  const filled = {
    args: new Map(given),
    block: block.map((row, down) =>
      row.map((value, right) => ({ value, cells: [{ sheet: "block", row: down, column: right }] })),
    ),
  };
  return block.flatMap((row, down) =>
    row.flatMap((value, right) => {
      if (value === "" || isError(value)) return [];
      const place = `row ${down + 1}, column ${right + 1}, ${value}:`;
      const said = stated(statement, filled, down, right);
      if (!said) return typeof value === "number" ? [`${place} is said nothing of`] : [];
      if (said.given)
        return mayBeGiven(statement, one, block[0]?.[right]) ? [] : [`${place} is only repeated`];
      if (!said.reduced) return [`${place} ${said.is} cannot be worked out`];
      return agree(said.reduced.value, value) ? [] : [`${place} ${said.is} makes ${said.reduced.value}`];
    }),
  );
}

test.each([...DECLARED.keys()])("%s says how its figures are made, argument by argument", (id) => {
  const statement = statements.get(id);
  expect(statement).toBeDefined();
  const names = (surface as Readonly<Record<string, string>>)[id]?.replace(/[[\]]/g, "").split(", ");
  // Arguments that are still to come stand last.
  expect(statement?.parameters.slice(0, names?.length)).toEqual(names);
});

test("every statement of a folder is fetched with its family, by the ids that the family is known by", async () => {
  const fetched = await Promise.all(
    FAMILIES.map(async ({ ids, fetch }) => ({ ids, of: (await fetch()).STATEMENTS.map(({ id }) => id) })),
  );
  expect(fetched.map(({ of }) => of)).toEqual(fetched.map(({ ids }) => ids));
  expect(fetched.map(({ ids }) => ids.length)).toEqual(
    FOLDERS.map((family) => readdirSync(path.join(explain, family)).length),
  );
  expect(statements.size).toBe(DECLARED.size);
});

describe.each([...DECLARED])("%s", (id, run) => {
  const cases = GOLDEN_CASES.filter(({ fn }) => fn === `PLAN.${id}`).map((one) => [one.id, one] as const);
  const places = (surface as Readonly<Record<string, string>>)[id]?.split(", ").length ?? 0;

  test.each(cases)("%s is what its terms make", (_, one) => {
    const statement = statements.get(id);
    const block = answerOf(run, one.args, places);
    expect(statement && block ? faults(statement, one, block) : []).toEqual([]);
  });
});
