import links from "../data/links.json";
import type { Indicator, Standing, Status } from "../indicator";

/** A link between an indicator and another one, or a Public Service Agreement. */
export interface Link {
  /** The key of the other side: "SPI 5.1", "KPI 4(a)", "PSA 23". */
  readonly to: string;
  /** The set of the other side. */
  readonly toSet: string;
  /** How far the link can be trusted; `own` where only the user's file states it. */
  readonly status: Standing;
  /** Why the link is trusted, or why the two sides are not the same measure. */
  readonly note: string;
}

const SETS: Readonly<Record<string, string>> = { NI: "NI", SPI: "APACS", KPI: "KPI", PSA: "PSA" };

/** What an indicator is linked to in the other sets, from whichever side the sources state it. */
export function linksOf({ key }: Pick<Indicator, "key">): readonly Link[] {
  return links
    .filter(({ from, to }) => from === key || to === key)
    .map(({ from, to, status, note }) => {
      const other = from === key ? to : from;
      return { to: other, toSet: setOf(other), status: status as Status, note };
    });
}

function setOf(key: string): string {
  return SETS[/^[A-Z]+/.exec(key)?.[0] ?? ""] ?? "";
}
