import { REFERENCE_LIST_NAMES, referenceList } from "../../catalogue/inCells/referenceLists";
import { answer } from "../edge/answer";
import { option } from "../edge/readers";

/**
 * A reference list from the source documents, such as the 32 boroughs, the funding limits or the budget principles.
 * @customfunction LIST LIST
 * @words boroughs, lookup, reference list, dates
 * @param name boroughs, funding limits, budget gap, planning dates …; a wrong name lists them all
 * @returns A table with a header row. Money in £m; the City of London, which has its own force, is not among the boroughs.
 * @throws #VALUE! A blank or unknown name, with all names.
 * @example =PLAN.LIST("funding limits") → {"","2010/11","2011/12","2012/13";"Lower",2673.3,2645.9,2619.4;"Upper",2673.3,2676.9,2679.8}
 * @see The five source documents; boroughs: ONS mid-2008 estimates as revised after the 2011 Census (public copy)
 */
export function list(name: any[][]): any[][] {
  return answer({ name }, (given) => {
    const { headings, rows } = referenceList(given.value("name", option(REFERENCE_LIST_NAMES)));
    return [headings, ...rows];
  });
}
