import type { GoldenCase } from "../golden/goldenCases";

/** What follows a list in a long column: its own cells again and again, or blank ones. */
type Rest = "repeated" | "blank";

/** A list as a column of so many rows: its own cells again and again, or followed by blank ones. */
function column(argument: unknown, rows: number, rest: Rest): unknown[][] {
  const block = Array.isArray(argument) ? (argument as unknown[][]) : [[argument]];
  const own = block.length === 1 ? (block[0] ?? []).map((cell) => [cell]) : block;
  const blank = (own[0] ?? []).map(() => null);
  return Array.from({ length: rows }, (_, row) =>
    row < own.length || rest === "repeated" ? (own[row % own.length] ?? blank) : blank,
  );
}

/** The arguments of a call that works: the one of some cases that gives most of them. */
export function fullest(cases: readonly GoldenCase[], id: string): readonly unknown[] {
  return cases
    .filter(({ fn, expected }) => fn === `PLAN.${id}` && !JSON.stringify(expected).includes('"error"'))
    .reduce((most, { args }) => (filled(args) > filled(most) ? args : most), [] as readonly unknown[]);
}

/** A call with its lists as columns of so many rows. */
export function longCall(works: readonly unknown[], rows: number, rest: Rest): unknown[] {
  return works.map((argument) => (Array.isArray(argument) ? column(argument, rows, rest) : argument));
}

/** The same, and each of its arguments alone as such a column. */
export function longCalls(works: readonly unknown[], arity: number, rows: number): unknown[][] {
  return (["repeated", "blank"] as const).flatMap((rest) => {
    const alone = Array.from({ length: arity }, (_, place) =>
      works.map((argument, other) => (other === place ? column(argument, rows, rest) : argument)),
    );
    return [longCall(works, rows, rest), ...alone];
  });
}

/** Whole columns as people give them, blank below: every list of a call that works, and each argument alone. */
export function* wholeColumns(works: readonly unknown[], rows: number): Generator<unknown[]> {
  if (works.some(Array.isArray)) yield longCall(works, rows, "blank");
  for (const place of works.keys())
    yield works.map((argument, other) => (other === place ? column(argument, rows, "blank") : argument));
}

const filled = (args: readonly unknown[]) => args.filter((argument) => argument !== null).length;
