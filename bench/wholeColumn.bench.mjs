import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { importTypeScript } from "../scripts/typescript.mjs";
import { bar } from "./compare.mjs";

const ROWS = 1_048_576;
/** What a person waits for without a thought, in milliseconds. */
const A_SECOND = 1000;
const SLOWEST = 5;

const TESTS = path.resolve(import.meta.dirname, "../test");

export const name = `each function over whole columns of ${ROWS.toLocaleString("en-GB")} rows, nearly all blank`;

export async function run({ functions }) {
  const { fullest, wholeColumns } = await importTypeScript(path.join(TESTS, "functions/longCalls.ts"));
  const cases = goldenCases();
  const took = [];
  for (const [id, call] of functions) {
    for (const args of wholeColumns(fullest(cases, id), ROWS)) {
      const before = process.cpuUsage();
      const isAnswered = answers(() => call(...args, {}));
      const { user, system } = process.cpuUsage(before);
      took.push({ id, ms: (user + system) / 1000, isAnswered });
    }
  }
  took.sort((one, other) => other.ms - one.ms);
  const answered = took.filter(({ isAnswered }) => isAnswered).length;
  return [
    `${answered} calls are answered and ${took.length - answered} refused: all lists as columns, then each argument alone`,
    bar(took[0].ms, "ms for the slowest function over whole columns", { most: A_SECOND }),
    ...took.slice(0, SLOWEST).map(({ id, ms, isAnswered }) => {
      return `${ms.toFixed(0).padStart(6)} ms  PLAN.${id}, ${isAnswered ? "answered" : "refused"}`;
    }),
  ];
}

function answers(call) {
  try {
    call();
    return true;
  } catch {
    return false;
  }
}

function goldenCases() {
  const folder = path.join(TESTS, "golden");
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  return files.flatMap((file) => JSON.parse(readFileSync(path.join(folder, file), "utf8")).cases);
}
