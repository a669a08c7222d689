import { contentTypeOf } from "./contentTypes";
import type { Package } from "./package";
import { CopyRefusal } from "./refusal";
import { isOf, relationshipsOf } from "./relationships";
import { attribute, tags, unescaped } from "./xml/tags";

/** A worksheet of a workbook file. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

/** A name of a workbook file; `sheet` is the place of the sheet that it belongs to. */
export interface NamePart {
  readonly name: string;
  readonly sheet: string | undefined;
  readonly formula: string;
}

/** The parts of a workbook file that hold what its cells say. */
export interface BookParts {
  readonly workbook: string;
  /** The kind of relationship that a worksheet has: the standard's two spellings differ. */
  readonly sheetType: string;
  readonly sheets: readonly SheetPart[];
  readonly names: readonly NamePart[];
  readonly tables: readonly string[];
  readonly strings: string | undefined;
  readonly styles: string | undefined;
  readonly hasMacros: boolean;
  /** Files that the workbook is linked with. */
  readonly links: number;
}

/** Finds the parts of a workbook. @throws CopyRefusal where the file is no workbook of the kind that can be copied. */
export async function bookParts(file: Package): Promise<BookParts> {
  const workbook = (await relationshipsOf(file, "")).find((one) => isOf(one, "officeDocument"))?.part;
  if (workbook?.endsWith(".bin"))
    throw new CopyRefusal(
      "The workbook is of the binary kind, .xlsb. Save it as .xlsx and make the copy of that.",
    );
  if (!workbook || !file.has(workbook)) throw new CopyRefusal("This is not an Excel workbook.");
  const text = await file.text(workbook);
  const all = await relationshipsOf(file, workbook);
  const byId = new Map(all.map((one) => [one.id, one]));
  const listed = [...tags(text)].filter(({ name, kind }) => name === "sheet" && kind !== "close");
  const sheets = listed.flatMap((tag) => {
    const id = /(?:^|\s)[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(tag.attributes)?.[1];
    const relationship = byId.get(id ?? "");
    const hidden = (attribute(tag, "state") ?? "visible") !== "visible";
    return relationship && isOf(relationship, "worksheet")
      ? [{ name: attribute(tag, "name") ?? "", part: relationship.part, hidden }]
      : [];
  });
  if (listed.length === 0 || sheets.some(({ part }) => !file.has(part)))
    throw new CopyRefusal("The file is damaged: a sheet of it is missing.");
  const tables = [];
  for (const { part } of sheets)
    for (const one of await relationshipsOf(file, part))
      if (isOf(one, "table") && file.has(one.part)) tables.push(one.part);
  return {
    workbook,
    sheetType: all.find((one) => isOf(one, "worksheet"))?.type ?? "",
    sheets,
    names: namesIn(text),
    tables,
    strings: all.find((one) => isOf(one, "sharedStrings"))?.part,
    styles: all.find((one) => isOf(one, "styles"))?.part,
    hasMacros:
      file.has("xl/vbaProject.bin") || /macroEnabled/.test((await contentTypeOf(file, workbook)) ?? ""),
    links: all.filter((one) => isOf(one, "externalLink")).length,
  };
}

function namesIn(text: string): NamePart[] {
  const all = [...tags(text)];
  return all.flatMap((tag, at) => {
    const close = all[at + 1];
    if (tag.name !== "definedName" || tag.kind !== "open" || !close) return [];
    const formula = unescaped(text.slice(tag.end, close.at));
    return [{ name: attribute(tag, "name") ?? "", sheet: attribute(tag, "localSheetId"), formula }];
  });
}
