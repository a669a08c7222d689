import { useMemo } from "react";
import type { Indicator } from "../../../catalogue/indicator";
import { useCatalogue } from "../../hooks/useCatalogue";
import { useFound } from "../catalogue/browse/useFound";
import { typedCodes } from "./agreementRows";

/** What stands for a text in the national set, as far as it is not listed yet. */
export interface NationalFound {
  /** Best first; every one of them where the text lists codes. */
  readonly found: readonly Indicator[];
  /** Codes of the text that are listed already or not in the set. Undefined where the text is searched for. */
  readonly unknown: readonly string[] | undefined;
}

/** Looks up what is typed: a list of codes, or anything to search for. Undefined while there is nothing to look up. */
export function useNationalFound(query: string, offered: ReadonlySet<string>): NationalFound | undefined {
  const { find } = useCatalogue();
  const within = useMemo(() => ({ name: "", keys: offered }), [offered]);
  const search = useFound(query, within);
  return useMemo(() => {
    const codes = typedCodes(query);
    if (codes) return listed(codes, find, offered);
    if (query.trim() === "" || !search) return undefined;
    // What has only some of the words is not offered here: the list of a target is short.
    const found = search.missing.length === 0 ? search.ranked : [];
    return { found: found.map(({ indicator }) => indicator), unknown: undefined };
  }, [find, offered, query, search]);
}

function listed(
  codes: readonly string[],
  find: ReturnType<typeof useCatalogue>["find"],
  offered: ReadonlySet<string>,
): NationalFound {
  const found = new Map<string, Indicator>();
  const unknown: string[] = [];
  for (const code of codes) {
    const finding = find(code);
    if ("found" in finding && offered.has(finding.found.key)) found.set(finding.found.key, finding.found);
    else unknown.push(code);
  }
  return { found: [...found.values()], unknown };
}
