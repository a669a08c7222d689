import { calls, type OurCall } from "../formulas/calls";
import { ourFunction } from "../formulas/functionName";
import { tokens } from "../formulas/tokens";
import { twinOf, whyNoTwin } from "./definitions";
import { twinName, type Beyond, type Twin } from "./twin";

/** What can be known of an argument without calculating: its value where one stands in it, how many cells it has. */
export interface Known {
  readonly value?: string | number;
  readonly cells?: number;
}

/** A formula with its calls turned into calls of twins, or why it cannot be. */
export type Turned =
  | { readonly formula: string; readonly functions: readonly string[]; readonly why?: undefined }
  | { readonly why: string; readonly functions: readonly string[] };

/**
 * A formula, as a cell or a file has it, in which each call of ours calls its twin: its name is another, and what it leaves
 * out is written as "", for a twin is given every argument. Not a character else is changed. `knownOf` tells what can be
 * seen of an argument by its text.
 */
export function twinFormula(formula: string, knownOf: (argument: string) => Known = () => ({})): Turned {
  const found = calls(formula);
  const functions = found.map(({ id }) => id);
  const why = unreadable(formula, found) ?? found.flatMap((call) => whyValue(call, formula, knownOf))[0];
  if (why !== undefined) return { why, functions };
  const edits = found.flatMap(editsOf).sort((one, other) => other.at - one.at);
  const turned = edits.reduce((text, { at, end, put }) => text.slice(0, at) + put + text.slice(end), formula);
  return { formula: turned, functions };
}

/** Why a formula that names a function of ours cannot be read; undefined where it can. */
function unreadable(formula: string, found: readonly OurCall[]): string | undefined {
  const named = tokens(formula).filter(
    ({ kind, text }) => (kind === "function" || kind === "name") && ourFunction(text) !== undefined,
  );
  const read = new Set(found.map(({ name }) => name.at));
  const missed = named.find(
    ({ at, text, kind }) => !read.has(at) && (kind === "function" || twinOf(ourFunction(text) ?? "")),
  );
  return missed && `the call of PLAN.${ourFunction(missed.text) ?? ""} cannot be read`;
}

/** Why a call is left as a value; nothing where a twin answers it. */
function whyValue({ id, args }: OurCall, formula: string, knownOf: (argument: string) => Known): string[] {
  const twin = twinOf(id);
  if (!twin) return [`PLAN.${id} ${whyNoTwin(id) ?? "is no function that Envelope knows"}`];
  if (args.length > twin.parameters.length)
    return [`PLAN.${id} is called with more arguments than its ordinary formula takes`];
  return twin.beyond
    .filter((limit) => isBeyond(limit, twin, (at) => knownOf(textOf(args[at], formula))))
    .map(({ reason }) => `PLAN.${id}: ${reason}`);
}

function isBeyond(limit: Beyond, twin: Twin, known: (at: number) => Known): boolean {
  const { value, cells } = known(twin.parameters.indexOf(limit.argument));
  const word = typeof value === "string" ? value.toLowerCase().replace(/[\s_-]/g, "") : undefined;
  return (
    limit.is?.some((one) => one.replace(/-/g, "") === word) === true ||
    (limit.above !== undefined && typeof value === "number" && value > limit.above) ||
    (limit.cells !== undefined && cells !== undefined && cells > limit.cells)
  );
}

const textOf = (span: { at: number; end: number } | undefined, formula: string) =>
  span ? formula.slice(span.at, span.end) : "";

/** What to write where: the twin's name, "" in each empty place, and what the call leaves out before its last bracket. */
function editsOf({ id, name, args, end }: OurCall): { at: number; end: number; put: string }[] {
  const places = twinOf(id)?.parameters.length ?? args.length;
  const missing = Array.from({ length: places - args.length }, () => '""').join(",");
  const comma = args.length > 0 && missing !== "" ? "," : "";
  return [
    { ...name, put: twinName(id) },
    ...args.filter((span) => span.at === span.end).map((span) => ({ ...span, put: '""' })),
    ...(missing === "" ? [] : [{ at: end - 1, end: end - 1, put: comma + missing }]),
  ];
}
