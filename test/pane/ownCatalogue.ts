import { forPlainFields } from "../../src/catalogue/fields";
import type { Indicator } from "../../src/catalogue/indicator";
import type { OwnCatalogue } from "../../src/catalogue/own/ownCatalogue";

/** A catalogue of the user's, taken from a file on 31 March 2009, with as much of each indicator as is given. */
export function ownCatalogueOf(given: readonly Partial<Indicator>[]): OwnCatalogue {
  return {
    name: "Local plan",
    source: { kind: "file", name: "local.csv" },
    sheet: "",
    importedOn: "2009-03-31",
    mapping: [],
    indicators: given.map((indicator) => ({ ...BLANK, ...indicator })),
  };
}

/** So many indicators under the codes X1, X2 … */
export function manyOwn(count: number): OwnCatalogue {
  return ownCatalogueOf(
    Array.from({ length: count }, (_, place) => ({
      key: `X${place + 1}`,
      code: `X${place + 1}`,
      title: `Neighbourhood pledge ${place + 1}`,
    })),
  );
}

const BLANK: Indicator = {
  key: "L1",
  code: "L1",
  ...forPlainFields(() => ""),
  theme: "Local theme",
  set: "Local",
  title: "Local measure",
  polarity: "",
  unit: "count",
  psa: "",
  apacs: "",
  kpi: "",
  source: "local.csv",
  status: "own",
  definition: "",
  origin: "own",
  lists: [],
  additivity: "count",
  notes: [],
  facts: [],
  derived: ["additivity"],
};
