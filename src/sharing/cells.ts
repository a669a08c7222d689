import { attribute, tags, unescaped, type Tag } from "./xml/tags";

/** What a cell of a file holds, as the file has it: `raw` is still XML. No value where it was never calculated. */
export interface HeldValue {
  /** n a number, b TRUE or FALSE, e an error, str and inlineStr a text, s the place of a text among the shared ones. */
  readonly type: string;
  readonly raw: string | undefined;
}

/** A formula of a cell: its text, and where that stands. */
export interface CellFormula {
  readonly tag: Tag;
  readonly text: string;
  /** From the beginning of the text to its end. */
  readonly at: number;
  readonly end: number;
  /** The group of a shared formula; only its first cell has the text. */
  readonly shared: string | undefined;
  /** All the cells that an array, or the group, fills. */
  readonly ref: string | undefined;
}

/** A cell of a sheet. */
export interface FileCell extends HeldValue {
  readonly address: string;
  readonly tag: Tag;
  readonly end: number;
  readonly formula: CellFormula | undefined;
}

/** The cells of a sheet, in the order in which the file has them. */
export function* cellsOf(xml: string): Generator<FileCell> {
  let cell: Tag | undefined;
  let formula: CellFormula | undefined;
  let raw: string | undefined;
  let open: Tag | undefined;
  for (const tag of tags(xml)) {
    if (cell === undefined) {
      if (tag.name === "c" && tag.kind === "open") [cell, formula, raw] = [tag, undefined, undefined];
      if (tag.name === "c" && tag.kind === "empty") yield cellFrom(tag, tag.end, undefined, undefined);
      continue;
    }
    const text = open ? xml.slice(open.end, tag.at) : "";
    if (tag.name === "f" && tag.kind === "empty") formula = formulaFrom(tag, "", tag.end, tag.end);
    if (tag.name === "f" && tag.kind === "close" && open)
      formula = formulaFrom(open, unescaped(text), open.end, tag.at);
    if (tag.name === "v" && tag.kind === "empty") raw = "";
    if (tag.name === "v" && tag.kind === "close") raw = text;
    // A text in place may be of several runs.
    if (tag.name === "t" && tag.kind === "close") raw = (raw ?? "") + text;
    if (tag.name === "c" && tag.kind === "close") {
      yield cellFrom(cell, tag.end, formula, raw);
      cell = undefined;
    }
    open = tag.kind === "open" ? tag : undefined;
  }
}

const cellFrom = (
  tag: Tag,
  end: number,
  formula: CellFormula | undefined,
  raw: string | undefined,
): FileCell => ({
  address: attribute(tag, "r") ?? "",
  type: attribute(tag, "t") ?? "n",
  tag,
  end,
  formula,
  // Some programs write a number that was never worked out as one of no digits.
  raw: raw === "" && (attribute(tag, "t") ?? "n") === "n" ? undefined : raw,
});

const formulaFrom = (tag: Tag, text: string, at: number, end: number): CellFormula => ({
  tag,
  text,
  at,
  end,
  shared: attribute(tag, "t") === "shared" ? attribute(tag, "si") : undefined,
  ref: attribute(tag, "ref"),
});

/** A cell as it is once its formula is gone: its value and its look stay. */
export function asValue({ tag, type, raw }: FileCell): string {
  const prefix = tag.prefix && `${tag.prefix}:`;
  const kept = tag.attributes.replace(/\s+(?:t|cm|vm)\s*=\s*(?:"[^"]*"|'[^']*')/g, "");
  if (raw === undefined) return `<${prefix}c${kept}/>`;
  if (type === "str" || type === "inlineStr") {
    return `<${prefix}c${kept} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${raw}</${prefix}t></${prefix}is></${prefix}c>`;
  }
  return `<${prefix}c${kept}${type === "n" ? "" : ` t="${type}"`}><${prefix}v>${raw}</${prefix}v></${prefix}c>`;
}
