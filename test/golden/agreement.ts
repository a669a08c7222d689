import { CellError } from "../../scripts/builtFunctions";

/** An error that a case expects: its code, and words that the message must contain. */
interface ExpectedError {
  readonly error: string;
  readonly mentions?: readonly string[];
}

/** What a case expects: one value, or rows of values as they spill. */
export type Expected = unknown;

/**
 * Where a result disagrees with what a case expects, one line each; none when it agrees. Numbers agree within the
 * tolerance, absolute or relative to the expected number, whichever is larger; a block of one cell is that cell.
 */
export function disagreements(actual: unknown, expected: Expected, tolerance: number): string[] {
  const [found, wanted] = [single(actual), single(expected)];
  if (!isBlock(wanted))
    return isBlock(found) ? [`spills ${size(found)}, expected one cell`] : cell(found, wanted);
  if (!isBlock(found)) return [`is ${show(found)}, expected a block of ${size(wanted)}`];
  if (size(found) !== size(wanted)) return [`spills ${size(found)}, expected ${size(wanted)}`];
  return wanted.flatMap((row, r) =>
    row.flatMap((value, c) =>
      cell(found[r]?.[c], value).map((line) => `row ${r + 1}, column ${c + 1} ${line}`),
    ),
  );

  function cell(value: unknown, wish: unknown): string[] {
    if (isExpectedError(wish)) return errorDisagreements(value, wish);
    if (typeof wish === "number" && typeof value === "number") {
      const within = tolerance * Math.max(1, Math.abs(wish));
      const agrees = tolerance === 0 ? value === wish : Math.abs(value - wish) <= within;
      if (agrees && !Object.is(value, -0)) return [];
    } else if (value === wish) return [];
    return [`is ${show(value)}, expected ${show(wish)}`];
  }
}

function errorDisagreements(value: unknown, { error, mentions = [] }: ExpectedError): string[] {
  if (!(value instanceof CellError) || value.code !== error) return [`is ${show(value)}, expected ${error}`];
  const { message } = value;
  return mentions
    .filter((word) => !message.includes(word))
    .map((word) => `does not mention "${word}": ${message}`);
}

function isExpectedError(wish: unknown): wish is ExpectedError {
  return typeof wish === "object" && wish !== null && "error" in wish;
}

function isBlock(value: unknown): value is readonly (readonly unknown[])[] {
  return Array.isArray(value);
}

function single(value: unknown): unknown {
  return isBlock(value) && value.length === 1 && value[0]?.length === 1 ? value[0][0] : value;
}

function size(block: readonly (readonly unknown[])[]): string {
  const widths = new Set(block.map((row) => (Array.isArray(row) ? row.length : "no row")));
  return `${block.length} x ${[...widths].join(" or ")}`;
}

function show(value: unknown): string {
  if (value instanceof CellError) return value.message ? `${value.code} (${value.message})` : value.code;
  return Object.is(value, -0) ? "-0" : (JSON.stringify(value) ?? String(value));
}
