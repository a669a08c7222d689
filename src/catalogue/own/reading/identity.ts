import { indicators, todaysIndicators } from "../../inPane/indicators";
import type { Indicator } from "../../indicator";
import { tidyCode } from "../../codes/tidyCode";

/** Under which key, printed code and set an indicator of the user's goes. */
export type Identity = Pick<Indicator, "key" | "code" | "set">;

const SET_OF_PREFIX: Readonly<Record<string, string>> = {
  ni: "NI",
  spi: "APACS",
  kpi: "KPI",
  psa: "PSA",
  lof: "LOF",
  npg: "NPG",
};

/** No printed code, in a file where the column is there. A blank cell means that the code is printed as it is. */
export const NO_PRINTED_CODE = "(none)";

let shippedByCode: ReadonlyMap<string, Indicator> | undefined;

/** A number alone, which names nothing: every list has a 1. */
const isNumber = (code: string): boolean => /^\d+$/.test(code);

/**
 * A code in any spelling that ships goes under the key that ships, so that the user's indicator takes its place. A number
 * alone is a national indicator only where the set says so, or the user that all are (`areNational`); else it goes under
 * its set and the number.
 */
export function identityOf(code: string, printedCode: string, set: string, areNational: boolean): Identity {
  const isNational = set === "NI" || (set === "" && areNational);
  const key = isNumber(code) && !isNational ? `${set || UNNAMED_SET} ${code}` : code;
  const replaced = shippedUnder(key);
  const printed = printedCode || (replaced ? replaced.code : code);
  return {
    key: replaced?.key ?? key,
    code: printed === NO_PRINTED_CODE ? "" : printed,
    set: set || (replaced?.set ?? setOfPrefix(key)),
  };
}

/** Stands before the numbers of a list whose set has no name. */
const UNNAMED_SET = "No.";

/** The shipped indicator whose key is this code, in any spelling. */
export function shippedUnder(code: string): Indicator | undefined {
  shippedByCode ??= new Map(
    [...indicators(), ...todaysIndicators()].map((indicator) => [tidyCode(indicator.key), indicator]),
  );
  return shippedByCode.get(tidyCode(code));
}

function setOfPrefix(code: string): string {
  return SET_OF_PREFIX[/^([a-z]+)[\d]/.exec(tidyCode(code))?.[1] ?? ""] ?? "";
}
