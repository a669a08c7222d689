import type { DeclaredFunction, Metadata } from "../builtFunctions";
import type { Declaration } from "./declaration";
import { functionPage } from "./functionPage";
import { indexPage } from "./indexPage";

/** Every generated page of docs/functions by its file name: one for each function, and the one that leads to them. */
export function referencePages(
  { functions }: Metadata,
  declarations: ReadonlyMap<string, Declaration>,
): Map<string, string> {
  const declarationOf = ({ id }: DeclaredFunction) => {
    const declaration = declarations.get(id);
    if (!declaration) throw new Error(`PLAN.${id} is in functions.json but not in src/functions.`);
    return declaration;
  };
  const families = new Map<string, DeclaredFunction[]>();
  for (const one of functions) {
    const { family } = declarationOf(one);
    families.set(
      family,
      [...(families.get(family) ?? []), one].sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
  }
  const pages = functions.map(
    (one) => [`${one.id.toLowerCase()}.html`, functionPage(one, declarationOf(one))] as const,
  );
  return new Map([["index.html", indexPage(families)], ...pages]);
}
