import { HELPERS } from "./helpers";
import { isTwin, twinName, type Twin } from "./twin";
import { TWINS } from "./twins";

/** A name of a workbook that stands for a LAMBDA. */
export interface Definition {
  readonly name: string;
  /** `LAMBDA(x,…)`, without the equals sign. */
  readonly formula: string;
  readonly comment: string;
}

const HELPER = /PLAN__[A-Z]+/g;
const helpers = new Map(HELPERS.map((helper) => [helper.name, helper]));
const twins = new Map(TWINS.filter(isTwin).map((declared) => [declared.id, declared]));
const reasons = new Map(TWINS.flatMap((one) => (isTwin(one) ? [] : [[one.id, one.reason] as const])));

/** The twin of a function, by its id (GAP.TABLE); undefined where it has none. */
export const twinOf = (id: string): Twin | undefined => twins.get(id);

/** Why a function has no twin; undefined where it has one, and for a name that is no function of ours. */
export const whyNoTwin = (id: string): string | undefined => reasons.get(id);

/** The names that formulas with these functions need: the functions themselves, then every helper these use in turn. */
export function definitionsFor(ids: Iterable<string>): Definition[] {
  const wanted = [...ids].flatMap((id) => twins.get(id) ?? []);
  const used = new Set<string>();
  const visit = (body: string): void => {
    for (const [name] of body.matchAll(HELPER)) {
      if (used.has(name)) continue;
      used.add(name);
      visit(helpers.get(name)?.body ?? "");
    }
  };
  wanted.forEach(({ body }) => visit(body));
  return [
    ...wanted.map(({ id, parameters, body }) => ({
      name: twinName(id),
      formula: lambda(parameters, body),
      comment: `${id} of Envelope as an ordinary formula. Every argument is given; "" stands for one left out.`,
    })),
    ...HELPERS.filter(({ name }) => used.has(name)).map(({ name, says, parameters, body }) => ({
      name,
      formula: lambda(parameters, body),
      comment: says,
    })),
  ];
}

const lambda = (parameters: readonly string[], body: string) => `LAMBDA(${parameters.join(",")},${body})`;
