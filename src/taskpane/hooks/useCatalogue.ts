import { createContext, useContext } from "react";
import { catalogueOf, type Catalogue } from "../../catalogue/catalogue";
import type { OwnCatalogue } from "../../catalogue/own/ownCatalogue";

/** The catalogue the pane shows, and how to bring or put away one of the user's own. */
export interface CatalogueInUse {
  readonly catalogue: Catalogue;
  readonly bring: (own: OwnCatalogue | undefined) => void;
}

export const CatalogueContext = createContext<CatalogueInUse>({
  catalogue: catalogueOf(),
  bring: () => undefined,
});

/** The catalogue, with the user's own indicators if they brought some. */
export function useCatalogue(): Catalogue {
  return useContext(CatalogueContext).catalogue;
}

/** The same, with the way to change what the user brought. */
export function useCatalogueInUse(): CatalogueInUse {
  return useContext(CatalogueContext);
}
