import type { FunctionGuide, GuideParameter } from "../../src/taskpane/views/functions/functionGuide";
import type { DeclaredParameter, Metadata } from "../builtFunctions";
import type { Declaration } from "./declaration";

/** What the pane's list of functions says of each: the same words as Excel's own list and the reference pages. */
export function functionGuides(
  { functions }: Metadata,
  declarations: ReadonlyMap<string, Declaration>,
): FunctionGuide[] {
  return functions.map(({ id, name, description = "", parameters }) => {
    const declaration = declarations.get(id);
    if (!declaration) throw new Error(`PLAN.${id} is in functions.json but not in src/functions.`);
    const { family, words, returns, errors, examples, sources } = declaration;
    return {
      id,
      name: `PLAN.${name}`,
      family,
      description,
      words,
      parameters: parameters.map(parameterGuide),
      returns,
      errors,
      examples: examples.map(({ formula, result, args, expected }) => ({ formula, result, args, expected })),
      sources,
    };
  });
}

function parameterGuide({ name, description = "", optional = false }: DeclaredParameter): GuideParameter {
  const usual = usualOf(description);
  const choices = choicesOf(description);
  return { name, description, optional, ...(usual && { usual }), ...(choices.length > 0 && { choices }) };
}

/** "higher or lower; usually lower" says lower. */
function usualOf(description: string): string | undefined {
  return /; usually (.+?)(?:; |, (?:a|or) |$)/.exec(description)?.[1];
}

/**
 * The words that an option takes, as its description lists them: "equal, annuity or cfr; usually equal". Each may be
 * explained behind it; a list is one only if all of it is single words, or if what is usual is among their first ones.
 */
export function choicesOf(description: string): string[] {
  const listed = description
    .replace(/\([^)]*\)/g, "")
    .split(";")[0]
    ?.split(": ")
    .at(-1);
  if (!listed || listed.includes("…")) return [];
  const items = listed
    .split(/,? or |, /)
    .map((item) => item.trim())
    .filter(Boolean);
  const words = items.map((item) => item.split(" ")[0] ?? "");
  if (words.length < 2 || !words.every((word) => /^[A-Za-z][A-Za-z-]*$/.test(word))) return [];
  const usual = usualOf(description);
  const areSingle = items.every((item) => !item.includes(" "));
  return areSingle || (usual !== undefined && words.includes(usual)) ? words : [];
}
