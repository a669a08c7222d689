import { CopyRefusal } from "../refusal";

/** A tag of an XML text; or a comment and the like, which have no name. */
export interface Tag {
  /** Without the prefix of its namespace. */
  readonly name: string;
  readonly prefix: string;
  readonly attributes: string;
  readonly kind: "open" | "close" | "empty" | "other";
  readonly at: number;
  readonly end: number;
}

const TAG = /<(\/?)(?:([\w.-]+):)?([\w.-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/y;

/** What is no element: how it begins, and how it ends. */
const ASIDES = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

/** The tags of an XML text, in order. @throws CopyRefusal at the first that is none. */
export function* tags(xml: string): Generator<Tag> {
  for (let at = xml.indexOf("<"); at >= 0;) {
    const tag = tagAt(xml, at);
    yield tag;
    at = xml.indexOf("<", tag.end);
  }
}

function tagAt(xml: string, at: number): Tag {
  for (const [begin, finish] of ASIDES) {
    if (!xml.startsWith(begin, at)) continue;
    const last = xml.indexOf(finish, at);
    if (last < 0) throw broken();
    return { name: "", prefix: "", attributes: "", kind: "other", at, end: last + finish.length };
  }
  TAG.lastIndex = at;
  const match = TAG.exec(xml);
  if (!match) throw broken();
  const [text, slash, prefix = "", name = "", attributes = "", empty] = match;
  const kind = slash ? "close" : empty ? "empty" : "open";
  return { name, prefix, attributes, kind, at, end: at + text.length };
}

const broken = () => new CopyRefusal("The file is damaged: a part of it is no XML.");

const patterns = new Map<string, RegExp>();

/** The pattern of an attribute, made once: a sheet is asked for the same few of every cell. */
function patternOf(name: string): RegExp {
  const known = patterns.get(name) ?? new RegExp(String.raw`(?:^|\s)${name}\s*=\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, known);
  return known;
}

/** An attribute's value; undefined where a tag has none of that name. A prefix belongs to the name. */
export function attribute({ attributes }: Pick<Tag, "attributes">, name: string): string | undefined {
  const match = patternOf(name).exec(attributes);
  return match ? unescaped(match[1] ?? match[2] ?? "") : undefined;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** What a text in XML says. */
export const unescaped = (text: string): string =>
  text.includes("&")
    ? text.replace(
        /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
        (whole, hex?: string, number?: string, name?: string) => {
          if (name !== undefined) return ENTITIES[name] ?? whole;
          const code = hex === undefined ? Number(number) : parseInt(hex, 16);
          return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
        },
      )
    : text;

/** Control characters but for tab, line feed, return and those of Latin-1, which XML has, and two that are no characters. */
const NOT_IN_XML = /[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]/gu;

/** A text as XML says it; characters that XML does not have are left out. */
export const escaped = (text: string): string =>
  text
    .replace(NOT_IN_XML, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
