import type { Package } from "./package";
import { appended } from "./xml/append";
import { Edits } from "./xml/edits";
import { attribute, escaped, tags, type Tag } from "./xml/tags";

/** That one part of a file belongs to another. */
export interface Relationship {
  readonly id: string;
  /** An address whose last step is what counts: worksheet, table, sharedStrings. */
  readonly type: string;
  /** The name of the other part. */
  readonly part: string;
  readonly tag: Tag;
}

/** Where the relationships of a part are written; those of the file itself where it is "". */
export function relationshipsPart(part: string): string {
  const cut = part.lastIndexOf("/") + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** What belongs to a part. */
export async function relationshipsOf(file: Package, part: string): Promise<Relationship[]> {
  const name = relationshipsPart(part);
  if (!file.has(name)) return [];
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  return [...tags(await file.text(name))]
    .filter((tag) => tag.name === "Relationship" && tag.kind !== "close")
    .map((tag) => ({
      id: attribute(tag, "Id") ?? "",
      type: attribute(tag, "Type") ?? "",
      part: resolved(folder, attribute(tag, "Target") ?? ""),
      tag,
    }));
}

/** Whether a relationship is of this kind, in either spelling of the standard. */
export const isOf = ({ type }: Pick<Relationship, "type">, kind: string): boolean =>
  type.endsWith(`/${kind}`);

/** Takes relationships of a part away. */
export async function dropRelationships(
  file: Package,
  part: string,
  isDropped: (relationship: Relationship) => boolean,
): Promise<Relationship[]> {
  const dropped = (await relationshipsOf(file, part)).filter(isDropped);
  if (dropped.length === 0) return [];
  const name = relationshipsPart(part);
  const edits = new Edits(await file.text(name));
  dropped.forEach(({ tag }) => edits.put(tag.at, tag.end, ""));
  file.setText(name, edits.done());
  return dropped;
}

/** Adds a relationship to a part that has some. */
export async function addRelationship(
  file: Package,
  part: string,
  { id, type, target }: { id: string; type: string; target: string },
): Promise<void> {
  const name = relationshipsPart(part);
  const text = await file.text(name);
  const made = (prefix: string) =>
    `<${prefix}Relationship Id="${id}" Type="${escaped(type)}" Target="${escaped(target)}"/>`;
  file.setText(name, appended(text, "Relationships", made) ?? text);
}

function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = (folder + target).split("/");
  return steps
    .reduce<string[]>(
      (way, step) => (step === ".." ? way.slice(0, -1) : step === "." ? way : [...way, step]),
      [],
    )
    .join("/");
}
