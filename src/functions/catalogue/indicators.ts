import { catalogueEntries, todaysEntries } from "../../catalogue/inCells/entries";
import { FIELDS, type Field } from "../../catalogue/inCells/fields";
import { matchEntries } from "../../catalogue/inCells/matchEntries";
import { absent } from "../../model/refusal";
import { answer } from "../edge/answer";
import { isBlank, type Cell } from "../edge/cell";
import type { Given } from "../edge/given";
import { option, text, type CellReader } from "../edge/readers";

const SETS = ["NI", "APACS", "KPI", "LOF", "NPG"] as const;
const USUAL_FIELDS: readonly Field[] = ["title", "theme", "unit", "polarity"];

/**
 * Lists the indicators that match: national by number, then APACS by number, then headline indicators as printed.
 * @customfunction INDICATORS INDICATORS
 * @words national indicators, list of indicators, search the catalogue
 * @param [set] NI, APACS or KPI; usually all three. Of today LOF (Local Outcomes Framework) or NPG (Neighbourhood Policing Guarantee)
 * @param [theme] Part of the theme, in capitals or not; usually all
 * @param [search] Words that must all occur in code or title; usually all
 * @param [fields] The fields to show, as for PLAN.INDICATOR; usually title, theme, unit and polarity
 * @returns A table: the code, then the fields. A code printed twice is shown as PLAN.INDICATOR takes it, and an APACS indicator without a number by a name made of its title.
 * @throws #N/A Nothing matches.
 * @throws #VALUE! An unknown set or field.
 * @example =PLAN.INDICATORS("XYZ") → #VALUE!
 * @see Framework report 2007, paras 9-14; Budget submission 2010-13, headline indicators
 */
export function indicators(set?: any[][], theme?: any[][], search?: any[][], fields?: any[][]): any[][] {
  return answer({ set, theme, search, fields }, (given) => {
    const criteria = {
      set: given.value("set", orNothing(option(SETS))),
      theme: given.value("theme", orNothing(text())) ?? "",
      search: given.value("search", orNothing(text())) ?? "",
    };
    const shown = chosenFields(given);
    const matches = matchEntries([...catalogueEntries(), ...(criteria.set ? todaysEntries() : [])], criteria);
    if ("nothingFor" in matches) {
      const { nothingFor } = matches;
      const wanted = criteria[nothingFor];
      throw absent(
        nothingFor,
        nothingFor === "theme"
          ? `no theme ${criteria.set ? `in ${criteria.set} ` : ""}has '${wanted}' in it. Enter fewer letters of it.`
          : `no indicator has all of '${wanted}' in its code or title. Enter fewer words.`,
      );
    }
    const headings = shown.map((field) => field.charAt(0).toUpperCase() + field.slice(1));
    return [
      ["Code", ...headings],
      ...matches.matching.map((entry) => [entry.key, ...shown.map((field) => entry[field])]),
    ];
  });
}

/** The fields to show, blank cells left out. */
function chosenFields(given: Given<"fields">): readonly Field[] {
  const chosen = given.list("fields", orNothing(option(FIELDS))).filter((field) => field !== undefined);
  return chosen.length > 0 ? chosen : USUAL_FIELDS;
}

/** Reads a cell, or nothing where it is blank or 0. */
function orNothing<T>(read: CellReader<T>): CellReader<T | undefined> {
  return (cell: Cell) => (isBlank(cell) || cell === 0 ? undefined : read(cell));
}
