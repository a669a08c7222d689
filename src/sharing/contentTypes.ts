import type { Package } from "./package";
import { appended } from "./xml/append";
import { Edits } from "./xml/edits";
import { attribute, escaped, tags } from "./xml/tags";

const PART = "[Content_Types].xml";

/** Says of what kind new parts are. */
export async function declareParts(file: Package, parts: Readonly<Record<string, string>>): Promise<void> {
  const text = await file.text(PART);
  const declared = (prefix: string) =>
    Object.entries(parts).map(
      ([part, type]) => `<${prefix}Override PartName="/${escaped(part)}" ContentType="${escaped(type)}"/>`,
    );
  file.setText(PART, appended(text, "Types", (prefix) => declared(prefix).join("")) ?? text);
}

/** Takes parts out of the file and out of its list of kinds. */
export async function removeParts(file: Package, isRemoved: (part: string) => boolean): Promise<void> {
  const edits = new Edits(await file.text(PART));
  for (const tag of tags(await file.text(PART))) {
    const part = attribute(tag, "PartName");
    if (part !== undefined && isRemoved(part.replace(/^\//, ""))) edits.put(tag.at, tag.end, "");
  }
  file.setText(PART, edits.done());
  file
    .names()
    .filter(isRemoved)
    .forEach((name) => file.remove(name));
}

/** The kind of a part; undefined where the file does not say. */
export async function contentTypeOf(file: Package, part: string): Promise<string | undefined> {
  for (const tag of tags(await file.text(PART)))
    if (attribute(tag, "PartName")?.replace(/^\//, "").toLowerCase() === part.toLowerCase())
      return attribute(tag, "ContentType");
  return undefined;
}

/** Gives a part another kind. */
export async function changeContentType(file: Package, part: string, type: string): Promise<void> {
  const text = await file.text(PART);
  const edits = new Edits(text);
  for (const tag of tags(text))
    if (attribute(tag, "PartName") === `/${part}`) {
      const prefix = tag.prefix && `${tag.prefix}:`;
      edits.put(
        tag.at,
        tag.end,
        `<${prefix}Override PartName="/${escaped(part)}" ContentType="${escaped(type)}"/>`,
      );
    }
  file.setText(PART, edits.done());
}
