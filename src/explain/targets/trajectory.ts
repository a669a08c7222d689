import { elementwise } from "../kinds/elementwise";
import type { At, Said } from "../statement";
import { isBlank, isMissing } from "../marks";

export const trajectory = elementwise(
  "TRAJECTORY",
  "baseline target years=3 shape=linear parameter minimum maximum decimals",
  "Target",
  (at): Said | undefined => {
    const [baseline, target] = ["baseline", "target"].map((name) => at.figure(name, at.row)?.value ?? "");
    const isOpen = isMissing(baseline ?? "") || isMissing(target ?? "");
    if (isOpen) {
      const isBlankRow = isBlank(baseline ?? "") && isBlank(target ?? "");
      if (at.column > 0 || isBlankRow) return undefined;
      return { is: `IF(MISSING(AT(baseline,${at.row})),"No baseline","No target")` };
    }
    return { name: `Target, year ${at.column + 1} of ${at.number("years")}`, is: held(at, step(at)) };
  },
);

/** The way from baseline to target, as far as the year is on it. */
function step(at: At): string {
  const years = at.number("years");
  const [from, to] = [`AT(baseline,${at.row})`, `AT(target,${at.row})`];
  const way = (at.column + 1) / years;
  if (way === 1) return to;
  const shape = at.option("shape");
  if (shape === "percentage") return round(at, `${from}*(${to}/${from})^(${at.column + 1}/${years})`);
  if (shape === "step") return round(at, at.column + 1 >= (at.number("parameter") || years) ? to : from);
  const power = at.number("parameter") || 2;
  const gone: Readonly<Record<string, string>> = {
    front: `(1-(1-${at.column + 1}/${years})^${power})`,
    back: `(${at.column + 1}/${years})^${power}`,
    scurve: `(${3 * way ** 2 - 2 * way ** 3})`,
  };
  return round(at, `${from}+(${to}-${from})*${gone[shape] ?? `${at.column + 1}/${years}`}`);
}

const round = (at: At, formula: string): string =>
  at.has("decimals") ? `ROUND(${formula},AT(decimals,0))` : formula;

/** Between the bounds, where there are any. */
function held(at: At, formula: string): string {
  const below = at.has("maximum") ? `MIN(${formula},AT(maximum,0))` : formula;
  return at.has("minimum") ? `MAX(${below},AT(minimum,0))` : below;
}
