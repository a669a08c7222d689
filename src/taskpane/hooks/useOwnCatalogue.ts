import { createContext, useContext } from "react";
import type { OwnCatalogue } from "../../catalogue/own/ownCatalogue";

/** The catalogue the user brought, if any, and how to bring one or put it away. */
export interface OwnCatalogueInUse {
  readonly own: OwnCatalogue | undefined;
  readonly bring: (own: OwnCatalogue | undefined) => void;
}

/** Apart from the catalogue itself, which the first look does not need. */
export const OwnCatalogueContext = createContext<OwnCatalogueInUse>({
  own: undefined,
  bring: () => undefined,
});

export function useOwnCatalogue(): OwnCatalogueInUse {
  return useContext(OwnCatalogueContext);
}
