import { functionName } from "./functionName";
import { references } from "./references";
import { tokens } from "./tokens";

/** Functions that came after Excel 2007, by what stands before their names in a file. */
const NEWER: Readonly<Record<string, string>> = {
  "_xlfn._xlws.": "FILTER SORT",
  "_xlfn.": `LET LAMBDA MAP REDUCE SCAN MAKEARRAY BYROW BYCOL ISOMITTED GROUPBY PIVOTBY
    VSTACK HSTACK TAKE DROP EXPAND TOCOL TOROW WRAPROWS WRAPCOLS CHOOSECOLS CHOOSEROWS TRIMRANGE
    SEQUENCE RANDARRAY UNIQUE SORTBY XLOOKUP XMATCH ANCHORARRAY SINGLE
    TEXTJOIN TEXTSPLIT TEXTBEFORE TEXTAFTER CONCAT VALUETOTEXT ARRAYTOTEXT NUMBERVALUE UNICODE UNICHAR
    IFS SWITCH MAXIFS MINIFS IFNA XOR FORMULATEXT ISFORMULA SHEET SHEETS DAYS ISOWEEKNUM
    BITAND BITOR BITXOR BITLSHIFT BITRSHIFT BASE DECIMAL MUNIT COMBINA PERMUTATIONA ARABIC
    STDEV.S STDEV.P VAR.S VAR.P MODE.SNGL MODE.MULT PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC QUARTILE.EXC
    PERCENTRANK.INC PERCENTRANK.EXC RANK.EQ RANK.AVG COVARIANCE.S COVARIANCE.P CONFIDENCE.NORM CONFIDENCE.T
    NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST CHISQ.DIST
    CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST BINOM.DIST BINOM.INV
    POISSON.DIST EXPON.DIST GAMMA.DIST GAMMA.INV BETA.DIST BETA.INV LOGNORM.DIST LOGNORM.INV WEIBULL.DIST Z.TEST
    CEILING.MATH FLOOR.MATH CEILING.PRECISE FLOOR.PRECISE FORECAST.LINEAR FORECAST.ETS AGGREGATE`,
};

const PREFIXES = new Map(
  Object.entries(NEWER).flatMap(([prefix, names]) =>
    names.split(/\s+/).map((name) => [name, prefix] as const),
  ),
);

/**
 * A formula as a file holds it: newer functions and the variables of LET and LAMBDA have Excel's prefixes. What has one
 * already keeps it.
 */
export function fileForm(formula: string): string {
  const outside = new Set(references(formula).map(({ at }) => at));
  const all = tokens(formula);
  const isVariable = (at: number, text: string) => !outside.has(at) && !/[!.]/.test(text);
  const variables = new Set(
    all
      .filter(({ kind, text, at }) => kind === "name" && isVariable(at, text))
      .map(({ text }) => functionName(text)),
  );
  return all
    .map(({ kind, text, at }) => {
      if (kind === "name") return isVariable(at, text) ? `_xlpm.${text}` : text;
      if (kind !== "function") return text;
      return (variables.has(text.toUpperCase()) ? "_xlpm." : (PREFIXES.get(text.toUpperCase()) ?? "")) + text;
    })
    .join("");
}
