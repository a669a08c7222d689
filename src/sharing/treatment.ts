import { ourFunction } from "../formulas/functionName";
import { tokens } from "../formulas/tokens";
import { twinFormula, type Known } from "../twins/twinFormula";

/** What becomes of a formula: another one, its value and why, or nothing. */
export type Treated =
  | { readonly formula: string; readonly why?: undefined; readonly functions: readonly string[] }
  | { readonly why: string; readonly formula?: undefined; readonly functions: readonly string[] };

/** Decides on a formula as a file has it, without its equals sign; undefined leaves it as it is. */
export type Treatment = (formula: string, knownOf: (argument: string) => Known) => Treated | undefined;

/** Whether a formula may name a function of ours: a quick look before the thorough one. */
const MAY_BE_OURS = /PLAN[._]/i;

/** Whether a formula names a function of ours, the twins of a copy not among them. */
export const namesOurs = (formula: string): boolean =>
  MAY_BE_OURS.test(formula) &&
  tokens(formula).some(({ kind, text }) => (kind === "function" || kind === "name") && isOurs(text));

const isOurs = (written: string) => !/^PLAN_/i.test(written) && ourFunction(written) !== undefined;

/** Of a copy with twins: calls of ours become calls of twins. */
export const withTwins: Treatment = (formula, knownOf) =>
  namesOurs(formula) ? twinFormula(formula, knownOf) : undefined;

/** Of a frozen copy: every formula becomes its value. */
export const frozen: Treatment = () => ({ why: "a frozen copy has no formulas", functions: [] });
