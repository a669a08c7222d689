import "../edge/excelGlobals";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ExcelError } from "../edge/excelGlobals";

const folder = path.resolve(__dirname, "../../../src/functions");

type Declared = (...args: (unknown[][] | null)[]) => unknown;

/** Every declared function of ours, by its id. */
export const DECLARED: ReadonlyMap<string, Declared> = new Map(
  readdirSync(folder, { withFileTypes: true })
    .filter((family) => family.isDirectory() && family.name !== "edge")
    .flatMap((family) =>
      readdirSync(path.join(folder, family.name)).map((file) => path.join(folder, family.name, file)),
    )
    .map((file) => {
      const [, id = ""] = /@customfunction (\S+)/.exec(readFileSync(file, "utf8")) ?? [];
      const declared = jest.requireActual<Record<string, Declared>>(file);
      const name = path.basename(file, ".ts");
      const run = declared[name] ?? Object.values(declared)[0];
      if (!run) throw new Error(`${file} declares no function`);
      return [id, run] as const;
    }),
);

/** The function's answer as cells hold it: errors as their codes; undefined where it refuses the whole call. */
export function answerOf(
  run: Declared,
  args: readonly unknown[],
  places: number,
): (string | number | boolean)[][] | undefined {
  try {
    const answer = run(...Array.from({ length: places }, (_, place) => asRange(args[place])));
    const rows = (Array.isArray(answer) ? answer : [[answer]]) as unknown[][];
    return rows.map((row) =>
      row.map((cell) => (cell instanceof Error ? (cell as ExcelError).code : (cell as string))),
    );
  } catch (refused) {
    if (refused instanceof Error && "code" in refused) return undefined;
    throw refused;
  }
}

/** A range as Excel hands it over: a blank cell is null, an omitted argument too. */
function asRange(argument: unknown): unknown[][] | null {
  if (argument === null || argument === undefined) return null;
  return Array.isArray(argument) ? (argument as unknown[][]) : [[argument]];
}
