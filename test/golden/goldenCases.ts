import fs from "node:fs";
import path from "node:path";
import type { Expected } from "./agreement";

/** One call as Excel makes it, with the published or independently calculated result. */
export interface GoldenCase {
  readonly id: string;
  /** `PLAN.GAP`. */
  readonly fn: string;
  readonly args: readonly unknown[];
  readonly expected: Expected;
  readonly tolerance: number;
  readonly source: string;
  readonly note: string;
}

/** The cases of every file beside this one: a new function brings a file of its own. */
export const GOLDEN_CASES: readonly GoldenCase[] = fs
  .readdirSync(__dirname)
  .filter((file) => file.endsWith(".json"))
  .map((file) => JSON.parse(fs.readFileSync(path.join(__dirname, file), "utf8")) as { cases: GoldenCase[] })
  .flatMap((file) => file.cases);
