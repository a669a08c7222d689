import fs from "node:fs";
import path from "node:path";
import { parseExample, type Example } from "./example";

/** What a declaration says of its function beyond what functions.json can hold. */
export interface Declaration {
  readonly id: string;
  /** The folder it lies in: budget, funding, targets, catalogue. */
  readonly family: string;
  /** What people call it who do not know its name. */
  readonly words: readonly string[];
  readonly returns: string;
  /** One sentence an error: which, and when. */
  readonly errors: readonly string[];
  readonly examples: readonly Example[];
  readonly sources: readonly string[];
}

/** Every declaration below src/functions, by the id of its function. */
export function readDeclarations(functionsFolder: string): Map<string, Declaration> {
  const families = fs.readdirSync(functionsFolder).filter((name) => name !== "edge");
  const declarations = families.flatMap((family) =>
    fs
      .readdirSync(path.join(functionsFolder, family))
      .filter((file) => file.endsWith(".ts"))
      .map((file) =>
        parseDeclaration(fs.readFileSync(path.join(functionsFolder, family, file), "utf8"), family),
      ),
  );
  return new Map(declarations.map((declaration) => [declaration.id, declaration]));
}

/** The declaration that the comment before a custom function makes; a comment without its id or result is refused. */
export function parseDeclaration(code: string, family: string): Declaration {
  const comment = code.match(/\/\*\*((?:(?!\*\/).)*@customfunction.*?)\*\//s)?.[1];
  if (comment === undefined)
    throw new Error(`A file of src/functions/${family} declares no custom function.`);
  const tags = readTags(comment);
  const all = (name: string) => tags.flatMap((tag) => (tag.name === name ? [tag.text] : []));
  const [id] = (all("customfunction")[0] ?? "").split(" ");
  const [returns] = all("returns");
  if (!id) throw new Error(`A file of src/functions/${family} gives its custom function no id.`);
  if (!returns) throw new Error(`PLAN.${id} has no @returns.`);
  return {
    id,
    family,
    words: all("words").flatMap((text) => text.split(", ")),
    returns,
    errors: all("throws"),
    examples: all("example").map(parseExample),
    sources: all("see"),
  };
}

/** The tags of a comment in order, each with its text on one line. */
function readTags(comment: string): { name: string; text: string }[] {
  const lines = comment.split("\n").map((line) => line.replace(/^\s*\*? ?/, "").trimEnd());
  const [, ...tagged] = lines.join("\n").split(/^@/m);
  return tagged.map((tag) => {
    const [name = "", ...words] = tag.trim().split(/\s+/);
    return { name, text: words.join(" ") };
  });
}
