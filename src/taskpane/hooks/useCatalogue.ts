import { catalogueOf, type Catalogue } from "../../catalogue/catalogue";
import type { OwnCatalogue } from "../../catalogue/own/ownCatalogue";
import { useOwnCatalogue } from "./useOwnCatalogue";

let made: { readonly own: OwnCatalogue | undefined; readonly catalogue: Catalogue } | undefined;

/** The catalogue, with the user's own indicators if they brought some: the same one for whoever asks. */
export function useCatalogue(): Catalogue {
  const { own } = useOwnCatalogue();
  if (!made || made.own !== own) made = { own, catalogue: catalogueOf(own) };
  return made.catalogue;
}
