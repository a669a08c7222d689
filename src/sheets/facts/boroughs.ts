import { referenceList } from "../../catalogue/inCells/referenceLists";

/** A borough as the catalogue knows it, with its residents: ONS mid-2008 estimates as revised. */
export interface Borough {
  readonly name: string;
  readonly residents: number;
}

/** The 32 boroughs of the Metropolitan Police: the City of London has a force of its own. */
export function boroughs(): Borough[] {
  return referenceList("boroughs").rows.map(([name, , , residents]) => ({
    name: String(name),
    residents: Number(residents),
  }));
}
