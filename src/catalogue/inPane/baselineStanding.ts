import type { Indicator } from "../indicator";

/**
 * What is known of an indicator's baseline:
 * - `stated`: the user's file has one, in `baseline`;
 * - `earlier figures`: figures from before 2008 were seen, for the years in `earlierFigures`;
 * - `class not known`: one of the national set, of which 95 had a baseline, 39 could have one and 64 had none, but
 *   which belongs to which no source says (Framework report 2007, para 14);
 * - `not known`: no source says anything;
 * - `no measure`: an agreement, which has indicators and no figures of its own.
 */
export type BaselineStanding = "stated" | "earlier figures" | "class not known" | "not known" | "no measure";

/** How an indicator stands with its baseline. Never that it has none: no source says so of any. */
export function baselineStanding(indicator: Indicator): BaselineStanding {
  const { set, origin, baseline, earlierFigures } = indicator;
  if (baseline) return "stated";
  if (earlierFigures) return "earlier figures";
  if (origin === "own") return "not known";
  if (set === "PSA") return "no measure";
  return set === "NI" ? "class not known" : "not known";
}
