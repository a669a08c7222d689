import links from "./data/links.json";
import type { CatalogueEntry, Status } from "./indicator";

/** A tie between an indicator and another one, or a Public Service Agreement. */
export interface Link {
  /** The key of the other side: "SPI 5.1", "KPI 4(a)", "PSA 23". */
  readonly to: string;
  readonly toSet: "NI" | "APACS" | "KPI" | "PSA";
  readonly status: Status;
  /** Why the link is trusted, or why the two sides are not the same measure. */
  readonly note: string;
}

const SETS = { NI: "NI", SPI: "APACS", KPI: "KPI", PSA: "PSA" } as const;

/** What an indicator is tied to in the other sets, from whichever side the sources state it. */
export function linksOf({ key }: Pick<CatalogueEntry, "key">): readonly Link[] {
  return links
    .filter(({ from, to }) => from === key || to === key)
    .map(({ from, to, status, note }) => {
      const other = from === key ? to : from;
      return { to: other, toSet: setOf(other), status: status as Status, note };
    });
}

function setOf(key: string): Link["toSet"] {
  const prefix = /^[A-Z]+/.exec(key)?.[0];
  return SETS[prefix as keyof typeof SETS];
}
