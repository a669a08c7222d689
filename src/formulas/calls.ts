import { ourFunction } from "./functionName";
import { isMark, tokens, type Token } from "./tokens";
import type { Span } from "./tree";

/** A call of a function of ours within a formula: all of it, its name, and each argument without the spaces around it. */
export interface OurCall extends Span {
  /** `GAP.TABLE`, however it was spelled. */
  readonly id: string;
  readonly name: Span;
  /** An argument that is left empty has no characters. */
  readonly args: readonly Span[];
}

/** The calls of our functions, outer ones before those within their arguments; none that lacks its closing bracket. */
export function calls(formula: string): OurCall[] {
  const all = tokens(formula);
  return all.flatMap((token, index) => {
    const id = token.kind === "function" ? ourFunction(token.text) : undefined;
    const brackets = id === undefined ? undefined : argumentsFrom(all, index + 1);
    return id !== undefined && brackets
      ? [
          {
            id,
            at: token.at,
            end: brackets.end,
            name: { at: token.at, end: endOf(token) },
            args: brackets.args,
          },
        ]
      : [];
  });
}

const endOf = ({ at, text }: Token): number => at + text.length;

/** The arguments between the bracket at `open` and the one that closes it; undefined if none does. */
function argumentsFrom(all: readonly Token[], open: number): { args: Span[]; end: number } | undefined {
  const args: Span[] = [];
  let depth = 0;
  let first = open + 1;
  const take = (after: number) => args.push(trimmed(all.slice(first, after), all[after]?.at ?? 0));
  for (const [step, token] of all.slice(open).entries()) {
    const index = open + step;
    if (isMark(token, "(") || isMark(token, "{")) depth++;
    if (isMark(token, "}")) depth--;
    if (isMark(token, ",") && depth === 1) {
      take(index);
      first = index + 1;
    }
    if (isMark(token, ")") && --depth === 0) {
      const isBare = args.length === 0 && all.slice(first, index).every(({ kind }) => kind === "space");
      if (!isBare) take(index);
      return { args, end: endOf(token) };
    }
  }
  return undefined;
}

function trimmed(pieces: readonly Token[], otherwise: number): Span {
  const solid = pieces.filter(({ kind }) => kind !== "space");
  const [first, last] = [solid[0], solid.at(-1)];
  return first && last ? { at: first.at, end: endOf(last) } : { at: otherwise, end: otherwise };
}
